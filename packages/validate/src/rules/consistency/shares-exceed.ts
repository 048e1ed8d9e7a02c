import type { Rule } from '../../rule.ts'
import { accuse } from '../../wording/accuse.ts'
import { contradictions } from '../../wording/contradictions.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'

export const sharesExceed: Rule = {
  id: 'consistency/shares-exceed',
  severity: 'error',
  summary: '各项占比之和超过100%',
  why: '同一总数的各项占比加起来不会超过100%（四舍五入的零头除外）；超过了，至少有一项算错或者分母不同',
  basis: numbersBasis,
  examples: {
    bad: ['举报来源中，电话6120件、占74.9%，网络1830件、占21.5%，来信562件、占‹6.6%›。'],
    good: ['举报来源中，电话6120件、占71.9%，网络1830件、占21.5%，来信562件、占6.6%。'],
  },
  *check(subject) {
    for (const claim of contradictions(subject, 'shares-exceed')) {
      const shares = [...new Set([...claim.operands.map(({ quantity }) => quantity.text), claim.stated.text])].join('、')
      yield accuse(claim, `各项占比${shares}，合计超过100%`)
    }
  },
}
