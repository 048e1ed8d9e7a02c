import type { Rule } from '../../rule.ts'
import { accuse } from '../../wording/accuse.ts'
import { contradictions } from '../../wording/contradictions.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'
import { subjectOfClaim } from '../../wording/subject-of-claim.ts'

export const granularity: Rule = {
  id: 'consistency/granularity',
  severity: 'warning',
  summary: '没有哪个整数能得出这个率',
  why: '案件、人数都是整数；分母既定，能得出的率只有有限几个，文中的率不在其中，说明率或分母有一个不对',
  basis: numbersBasis,
  examples: {
    bad: ['全年审结行政复议案件155件，纠错率‹13.4%›。'],
    good: ['全年审结行政复议案件155件，纠错率13.5%。'],
  },
  *check(subject) {
    for (const claim of contradictions(subject, 'granularity')) {
      yield accuse(claim, `${subjectOfClaim(subject, claim)}${claim.stated.text}由整数算不出来`)
    }
  },
}
