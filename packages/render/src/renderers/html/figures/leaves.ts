import type { Block, Report, Text } from '@fazhi/schema'

/** Everything that was written, leaf by leaf, in the order of the reading text. */
export function leaves(report: Report): readonly Text[] {
  const found: readonly Text[] = [
    ...report.preamble.flatMap(below),
    ...report.sections.flatMap(section => [section.title, ...section.children.flatMap(below)]),
    ...(report.closing === null ? [] : [report.closing]),
    ...report.attachments.flatMap(({ title, children }) => [...(title === null ? [] : [title]), ...children.flatMap(below)]),
  ]
  return found.toSorted((a, b) => a.span.start - b.span.start)
}

function below(block: Block): readonly Text[] {
  switch (block.kind) {
    case 'paragraph':
      return [block]
    case 'table':
      return [...(block.caption === null ? [] : [block.caption]), ...block.rows.flat()]
    case 'item':
      return [block.title, ...block.children.flatMap(below)]
  }
}
