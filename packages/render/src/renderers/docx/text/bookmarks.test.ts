import type { Report, Text } from '@fazhi/schema'
import { describe, expect, it } from 'vitest'
import { emptyReport } from '../../../../../../test/support/empty-report.ts'
import { marked } from '../../../../../../test/support/marked.ts'
import { bookmarksOf } from './bookmarks-of.ts'
import { inlinesOf } from './inlines-of.ts'

const paragraph = (text: string, start: number) => ({ kind: 'paragraph', text, span: { start, end: start + text.length } }) as const

/** What the runs and bookmarks of some leaves come to, bookmarks in brackets. */
function read(report: Report, leaves: readonly Text[]): string {
  const bookmarks = bookmarksOf(report)
  return (
    JSON.stringify(leaves.flatMap(leaf => inlinesOf(leaf, { bookmarks, controls: new Map() })))
      .replace(/\{"w:bookmarkStart":\{"_attr":\{"w:id":"\d+","w:name":"(\w+)"\}\}\}/g, '"[$1"')
      .replace(/\{"w:bookmarkEnd":.*?\}\}\}/g, '"]"')
      .match(/"\[\w+"|"\]"|(?<="preserve"\}\},)".*?"/g)
      ?.join('')
      .replaceAll('"', '') ?? ''
  )
}

describe('a bookmark on a mandated part', () => {
  it('goes round the very sentence that answers it', () => {
    const { text, spans } = marked('成绩不少。‹但仍有不足。›明年再来。')
    const [span = { start: 0, end: 0 }] = spans
    const leaf = paragraph(text, 0)
    const report = { ...emptyReport, preamble: [leaf], parts: [{ role: 'shortcomings', title: '', own: false, span }] } as const
    expect(read(report, [leaf])).toBe('成绩不少。[fazhi_shortcomings但仍有不足。]明年再来。')
  })

  it('reaches over several paragraphs and ends where the part ends', () => {
    const leaves = [paragraph('一段。', 0), paragraph('二段。', 4), paragraph('三段。', 8)]
    const report = {
      ...emptyReport,
      preamble: leaves,
      parts: [{ role: 'plan', title: '', own: true, span: { start: 0, end: 7 } }],
    } as const
    expect(read(report, leaves)).toBe('[fazhi_plan一段。二段。]三段。')
  })

  it('has a name of its own where a part is answered twice, and always an end', () => {
    const leaves = [paragraph('一段。', 0), paragraph('二段。', 4)]
    const part = { role: 'plan', title: '', own: true } as const
    const report = {
      ...emptyReport,
      preamble: leaves,
      parts: [
        { ...part, span: { start: 0, end: 3 } },
        { ...part, span: { start: 4, end: 99 } },
      ],
    }
    expect(read(report, leaves)).toBe('[fazhi_plan一段。][fazhi_plan_2二段。]')
  })
})
