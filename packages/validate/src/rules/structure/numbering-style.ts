import type { Marker } from '@fazhi/schema'
import { isNumbered, siblingHeadings } from '../../reading/sibling-headings.ts'
import type { Rule } from '../../rule.ts'

/** The form of a number: 1. and 1、 are two; the width of marks and a needless 、 after （一） are other rules' matters. */
const formOf = ({ text, style }: Marker): string => {
  const form = text
    .trim()
    .replace(/[\d０-９]+/, '1')
    .replace(/[一二三四五六七八九十]+/, '一')
    .replace(/[①-⑳]/, '①')
    .replace(/[（(]/, '（')
    .replace(/[）)]/, '）')
    .replace(/．/, '.')
  return style === 'dot' ? form : form.replace(/[、.，,:：]$/, '')
}

export const numberingStyle: Rule = {
  id: 'structure/numbering-style',
  severity: 'info',
  summary: '同级标题的序号样式不一致',
  why: '同一级标题用同一种序号，读者才看得出层次；混用多是几个部门的稿子拼接后没有统一',
  basis: { text: 'GB/T 9704—2012《党政机关公文格式》7.3.3', confidence: 'A' },
  examples: {
    bad: [
      `一、主要举措和成效

1.健全依法行政制度体系。全年制定行政规范性文件6件。

‹2、›规范行政执法。开展案卷评查2次。

3.化解矛盾纠纷。调解案件320件。`,
    ],
    good: [
      `一、主要举措和成效

1.健全依法行政制度体系。全年制定行政规范性文件6件。

2.规范行政执法。开展案卷评查2次。`,
    ],
  },
  *check({ report }) {
    for (const { headings } of siblingHeadings(report)) {
      const all = headings.filter(isNumbered).map(heading => heading.marker)
      // Another kind of number is another level, wherever the outline has put it.
      const markers = all.filter(({ style }) => style === all[0]?.style)
      const count = new Map<string, number>()
      for (const marker of markers) count.set(formOf(marker), (count.get(formOf(marker)) ?? 0) + 1)
      const [usual] = [...count].toSorted((a, b) => b[1] - a[1])
      if (count.size < 2 || !usual) continue
      const odd = markers.filter(marker => formOf(marker) !== usual[0])
      const [first, ...rest] = odd
      if (!first) continue
      yield {
        span: first.span,
        message: `同级标题的序号多为“${usual[0]}”的样式（${usual[1]}处），这里是“${first.text.trim()}”`,
        ...(rest.length > 0 ? { related: rest.map(({ span, text }) => ({ span, message: `这里是“${text.trim()}”` })) } : {}),
      }
    }
  },
}
