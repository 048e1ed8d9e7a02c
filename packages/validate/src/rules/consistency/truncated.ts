import type { Rule } from '../../rule.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'

export const truncated: Rule = {
  id: 'consistency/truncated',
  severity: 'info',
  summary: '百分数截断取位，没有四舍五入',
  why: '截断不算错，但全文的取位办法要一致；与四舍五入混用时，分项占比加起来会对不上。全文只提示一次',
  basis: { text: numbersBasis.text, confidence: 'A' },
  examples: {
    bad: ['全年受理行政复议案件151件，审结140件，审结率‹92.71%›。'],
    good: ['全年受理行政复议案件151件，审结140件，审结率92.72%。'],
  },
  *check({ examination }) {
    const cut = examination.claims.filter(({ verdict }) => verdict === 'truncated')
    const [first, ...rest] = cut.toSorted((a, b) => a.stated.span.start - b.stated.span.start)
    if (!first) return
    yield {
      span: first.stated.span,
      message: `全文有${cut.length}处百分数是截断取位的（如${first.stated.text}），四舍五入会差末位的一`,
      because: first.because,
      ...(rest.length > 0 ? { related: rest.map(({ stated }) => ({ span: stated.span, message: `截断取位：${stated.text}` })) } : {}),
    }
  },
}
