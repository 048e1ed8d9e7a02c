import type { DocxBlock } from '../docx-block.ts'
import type { DocxRange } from '../docx-comment.ts'
import type { DocxDocument } from '../docx-document.ts'

/** Gives, for a stretch of any story, the stretch of the running text that a comment on it can be attached to. */
export function anchorOf(document: DocxDocument): (range: DocxRange) => DocxRange | null {
  const outside = new Map<number, DocxRange | null>()
  const { notes, textBoxes, headers, footers, comments } = document
  for (const { blocks, anchor } of [...notes, ...textBoxes, ...headers, ...footers, ...comments]) {
    const place = anchor === null ? null : { paragraph: anchor.paragraph, start: anchor.offset, end: anchor.offset }
    for (const paragraph of paragraphsIn(blocks)) outside.set(paragraph, place)
  }
  /** Word has no comments in text boxes, and notes are other parts: their comments stand at the anchor in the running text. */
  const settle = (range: DocxRange, depth: number): DocxRange | null => {
    const place = outside.get(range.paragraph)
    if (place === undefined) return document.paragraphs[range.paragraph] === undefined ? null : range
    return place === null || depth > 8 ? null : settle(place, depth + 1)
  }
  return range => settle(range, 0)
}

function paragraphsIn(blocks: readonly DocxBlock[]): readonly number[] {
  return blocks.flatMap(block =>
    block.kind === 'paragraph' ? [block.index] : block.rows.flatMap(row => row.cells.flatMap(cell => paragraphsIn(cell.blocks))),
  )
}
