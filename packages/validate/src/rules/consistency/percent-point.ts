import type { Rule } from '../../rule.ts'
import { accuse } from '../../wording/accuse.ts'
import { contradictions } from '../../wording/contradictions.ts'
import { expected } from '../../wording/expected.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'
import { subjectOfClaim } from '../../wording/subject-of-claim.ts'

export const percentPoint: Rule = {
  id: 'consistency/percent-point',
  severity: 'warning',
  summary: '百分点与百分比混用',
  why: '由80%提高到84%，是提高4个百分点，也是提高5%；写成“提高4%”，差出一截',
  basis: numbersBasis,
  fix: '改为百分点（须人工确认）',
  examples: {
    bad: ['满意率由92.1%提高到95.3%，提高‹3.2%›。'],
    good: ['满意率由92.1%提高到95.3%，提高3.2个百分点。'],
  },
  *check(subject) {
    for (const claim of contradictions(subject, 'percent-point')) {
      const right = expected(claim)
      const name = subjectOfClaim(subject, claim)
      yield accuse(
        claim,
        `${name}前后两个百分数之差应说百分点${right === null || right === claim.stated.text ? '' : `（${right}）`}，文中写作${claim.stated.text}`,
      )
    }
  },
}
