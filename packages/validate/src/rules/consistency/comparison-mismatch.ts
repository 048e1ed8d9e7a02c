import type { Rule } from '../../rule.ts'
import { accuse } from '../../wording/accuse.ts'
import { contradictions } from '../../wording/contradictions.ts'
import { expected } from '../../wording/expected.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'
import { subjectOfClaim } from '../../wording/subject-of-claim.ts'

export const comparisonMismatch: Rule = {
  id: 'consistency/comparison-mismatch',
  severity: 'error',
  summary: '增减幅度与前后两个数对不上',
  why: '本年数、上年数、增幅三者知道两个就能算出第三个；写在一处而对不上，读者不知该信哪个',
  basis: numbersBasis,
  fix: '改为算得的数（须人工确认）',
  examples: {
    bad: ['2023年办理法律援助案件360件，较上年增加60件，增长‹25%›。'],
    good: ['2023年办理法律援助案件360件，较上年增加60件，增长20%。', '满意率由92.1%提高到95.3%，提高3.2个百分点。'],
  },
  *check(subject) {
    for (const claim of contradictions(subject, 'comparison')) {
      const right = expected(claim)
      const name = subjectOfClaim(subject, claim)
      yield accuse(
        claim,
        right === null
          ? `${name}的增减与前后两个数对不上，文中写作${claim.stated.text}`
          : `${name}的增减应为${right}，文中写作${claim.stated.text}`,
      )
    }
  },
}
