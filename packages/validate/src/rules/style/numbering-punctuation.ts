import type { Edit, Marker, Severity } from '@fazhi/schema'
import { isNumbered, siblingHeadings } from '../../reading/sibling-headings.ts'
import type { Rule } from '../../rule.ts'

interface Slip {
  readonly marker: Marker
  readonly edit: Edit
  /** One for each way of going wrong. */
  readonly form: string
  readonly says: string
  readonly severity: Severity
}

/** 标点附录 B: 不带括号的汉字序号后用顿号，带括号的序号后不加点号，阿拉伯数字序号用下脚点. */
const slipOf = (marker: Marker): Slip | null => {
  const text = marker.text.trim()
  const end = marker.span.start + marker.text.indexOf(text) + text.length
  const tail = (length: number, right: string): Edit => ({ span: { start: end - length, end }, text: right })
  if (marker.style === 'comma' && /[.．,，:：]$/.test(text)) {
    return { marker, edit: tail(1, '、'), form: 'comma', says: '汉字序号后用顿号', severity: 'warning' }
  }
  if ((marker.style === 'bracket' || marker.style === 'paren') && /[）)][、.．,，]$/.test(text)) {
    return { marker, edit: tail(1, ''), form: 'bracket', says: '带括号的序号后不再加标点', severity: 'warning' }
  }
  if (marker.style === 'dot' && /\d、$/.test(text)) {
    return { marker, edit: tail(1, '.'), form: 'dot', says: '阿拉伯数字序号后用下脚点', severity: 'info' }
  }
  return null
}

export const numberingPunctuation: Rule = {
  id: 'style/numbering-punctuation',
  severity: 'warning',
  summary: '序号后的标点不对',
  why: '“一”后用顿号，“（一）”后不加标点，“1”后用下脚点；用错会使自动编号和目录都认不出层次。同一种写法全文只提示一次',
  basis: { text: 'GB/T 15834—2011《标点符号用法》4.5.3.3、附录B', confidence: 'B' },
  fix: '改为规定的标点（安全）',
  examples: {
    bad: [
      `‹一.›主要举措和成效

全年制定行政规范性文件6件。

二.存在的不足和原因

主要原因是编制紧缺。`,
      `一、主要举措和成效

‹（一）、›健全依法行政制度体系

全年制定行政规范性文件6件。`,
      `一、主要举措和成效

‹1、›健全依法行政制度体系。全年制定行政规范性文件6件。

2、规范行政执法。开展案卷评查2次。`,
    ],
    good: [
      `一、主要举措和成效

（一）健全依法行政制度体系

1.加强立法。制定规章2件。

（1）加强备案。报备文件6件。`,
    ],
  },
  *check({ report }) {
    const markers = siblingHeadings(report).flatMap(({ headings }) => headings.filter(isNumbered).map(({ marker }) => marker))
    // 1. here and 1、 there is a mixture, which structure/numbering-style tells of.
    const mixed = markers.some(({ style, text }) => style === 'dot' && /[.．]\s*$/.test(text))
    const slips = markers
      .flatMap(marker => slipOf(marker) ?? [])
      .filter(({ form }) => form !== 'dot' || !mixed)
      .toSorted((a, b) => a.marker.span.start - b.marker.span.start)
    for (const form of new Set(slips.map(slip => slip.form))) {
      const alike = slips.filter(slip => slip.form === form)
      const [first] = alike
      if (!first) continue
      const written = first.marker.text.trim()
      const { span, text } = first.edit
      const right = written.slice(0, written.length - (span.end - span.start)) + text
      yield {
        span: first.marker.span,
        severity: first.severity,
        message: `${first.says}，应写作“${right}”，文中写作“${written}”（全文${alike.length}处）`,
        fixes: [{ label: `全文${alike.length}处改为“${right}”的写法`, safety: 'safe', edits: alike.map(({ edit }) => edit) }],
      }
    }
  },
}
