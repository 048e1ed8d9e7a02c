import type { Marker } from '@fazhi/schema'
import { isNumbered, siblingHeadings } from '../../reading/sibling-headings.ts'
import type { Rule } from '../../rule.ts'

/** 层次序数 in the order of GB/T 9704—2012 7.3.3. */
const levels: readonly Marker['style'][] = ['comma', 'bracket', 'dot', 'paren']
const samples: readonly string[] = ['一、', '（一）', '1.', '（1）']

export const numberingLevel: Rule = {
  id: 'structure/numbering-level',
  severity: 'info',
  summary: '序号跳过了一层',
  why: '结构层次序数依次可用“一、”“（一）”“1.”“（1）”；“一、”之下直接用“1.”并不算错，但与多数公文的层次和字体不一致；全文只提示一次',
  basis: { text: 'GB/T 9704—2012《党政机关公文格式》7.3.3', confidence: 'A' },
  examples: {
    bad: [
      `一、主要举措和成效

‹1.›健全依法行政制度体系。全年制定行政规范性文件6件。

2.规范行政执法。开展案卷评查2次。`,
    ],
    good: [
      `一、主要举措和成效

（一）健全依法行政制度体系

1.加强立法。制定规章2件。

2.加强备案。报备文件6件。`,
    ],
  },
  *check({ report }) {
    const skipped = siblingHeadings(report).flatMap(({ parent, headings }) => {
      const [first] = headings.filter(isNumbered)
      if (!parent || !isNumbered(parent) || !first) return []
      const [upper, lower] = [levels.indexOf(parent.marker.style), levels.indexOf(first.marker.style)]
      return upper !== -1 && lower > upper + 1 ? [{ upper, lower, marker: first.marker }] : []
    })
    const [first] = skipped
    if (!first) return
    const missed = samples.slice(first.upper + 1, first.lower).map(sample => `“${sample}”`)
    yield {
      span: first.marker.span,
      message: `“${samples[first.upper]}”之下直接用了“${samples[first.lower]}”，跳过了${missed.join('')}（全文${skipped.length}处）`,
    }
  },
}
