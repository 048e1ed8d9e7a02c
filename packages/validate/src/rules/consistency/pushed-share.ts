import type { Rule } from '../../rule.ts'
import { contradictions } from '../../wording/contradictions.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'

export const pushedShare: Rule = {
  id: 'consistency/pushed-share',
  severity: 'info',
  summary: '占比末位凑整，使各项合计为100%',
  why: '各项占比四舍五入后往往差0.1凑不满100%，调整末位不算错；有的审核要求逐项四舍五入，可在注里说明“因四舍五入合计可能不为100%”',
  basis: { text: numbersBasis.text, confidence: 'A' },
  examples: {
    bad: ['审结行政复议案件63件。其中，受理45件，占71.4%；不予受理12件，占19.0%；作其他处理6件，占‹9.6%›。'],
    good: ['审结行政复议案件63件。其中，受理45件，占71.4%；不予受理12件，占19.0%；作其他处理6件，占9.5%。'],
  },
  *check(subject) {
    for (const { stated, because } of contradictions(subject, 'pushed-share'))
      yield { span: stated.span, message: `${stated.text}按四舍五入差末位的一，像是为了使各项占比合计为100%而凑的`, because }
  },
}
