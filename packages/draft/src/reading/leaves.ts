import type { Block, Report, SectionRole, Span } from '@fazhi/schema'

/** 一段文字 A paragraph or cell of the report and the part it belongs to. */
export interface Leaf {
  readonly text: string
  readonly span: Span
  readonly role: SectionRole | null
}

/** 全部段落 Paragraphs and cells in reading order, headings left out. */
export const leavesOf = (report: Report): readonly Leaf[] => {
  const roleAt = (start: number): SectionRole | null =>
    report.parts.findLast(({ span }) => start >= span.start && start < span.end)?.role ?? null
  const collect = (blocks: readonly Block[]): readonly Leaf[] =>
    blocks.flatMap((block): readonly Leaf[] => {
      if (block.kind === 'item') return collect(block.children)
      const leaves = block.kind === 'paragraph' ? [block] : block.rows.flat()
      return leaves.map(({ text, span }) => ({ text, span, role: roleAt(span.start) }))
    })
  return [
    ...collect(report.preamble),
    ...report.sections.flatMap(({ children }) => collect(children)),
    ...report.attachments.flatMap(({ children }) => collect(children)),
  ]
}
