import type { Rule } from '../../rule.ts'
import { accuse } from '../../wording/accuse.ts'
import { contradictions } from '../../wording/contradictions.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'
import { subjectOfClaim } from '../../wording/subject-of-claim.ts'

export const direction: Rule = {
  id: 'consistency/direction',
  severity: 'error',
  summary: '升降的说法与数字相反',
  why: '说“提升”而数字变小，说“下降”而数字变大，不是方向词写反，就是前后两个数颠倒了',
  basis: numbersBasis,
  examples: {
    bad: ['即办件比例由90.2%提升到54.6%。'],
    good: ['即办件比例由54.6%提升到90.2%。', '败诉率由12.1%下降到8.4%。'],
  },
  *check(subject) {
    for (const claim of contradictions(subject, 'direction')) yield accuse(claim, `${subjectOfClaim(subject, claim)}的升降与数字相反`)
  },
}
