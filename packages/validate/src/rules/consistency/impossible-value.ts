import type { Rule } from '../../rule.ts'
import { accuse } from '../../wording/accuse.ts'
import { contradictions } from '../../wording/contradictions.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'
import { subjectOfClaim } from '../../wording/subject-of-claim.ts'

export const impossibleValue: Rule = {
  id: 'consistency/impossible-value',
  severity: 'error',
  summary: '不可能有的数值',
  why: '合格率、纠错率一类的率不会超过100%，数量减少不会多于全部，“下降两倍”没有意义；多是小数点或数字错位',
  basis: numbersBasis,
  examples: {
    bad: ['全年审结行政复议案件102件，纠错率‹131.4%›。', '行政诉讼案件数同比下降‹130%›。', '行政诉讼案件数同比下降‹两倍›。'],
    good: ['全年审结行政复议案件102件，纠错率31.4%，案件数同比增长131.4%。'],
  },
  *check(subject) {
    for (const claim of contradictions(subject, 'impossible')) {
      yield accuse(claim, `${subjectOfClaim(subject, claim)}${claim.stated.text}，不可能成立`)
    }
  },
}
