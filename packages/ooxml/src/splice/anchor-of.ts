import type { DocxBlock } from '../docx-block.ts'
import type { DocxRange } from '../docx-comment.ts'
import type { DocxDocument } from '../docx-document.ts'
import type { DocxParagraph } from '../docx-paragraph.ts'

/**
 * Gives, for a stretch of any story, the stretch of the running text that a comment on it can be attached to. Word has no
 * comments in text boxes and headers, and notes are other parts: their comments stand where the story is anchored, those of
 * headers at the beginning and of footers at the end. `null` only when the running text has no words at all.
 */
export function anchorOf(document: DocxDocument): (range: DocxRange) => DocxRange | null {
  const outside = new Map<number, DocxRange | null>()
  const running = paragraphsIn(document.blocks).filter(({ pieces }) => pieces.length > 0)
  const [first] = running
  const last = running.at(-1)
  const beginning = first === undefined ? null : point(first.index, first.number.length)
  const end = last === undefined ? null : point(last.index, last.text.length)
  const { notes, textBoxes, headers, footers, comments } = document
  for (const { kind, blocks, anchor } of [...notes, ...textBoxes, ...headers, ...footers, ...comments]) {
    const place = anchor === null ? (kind === 'header' ? beginning : end) : point(anchor.paragraph, anchor.offset)
    for (const { index } of paragraphsIn(blocks)) outside.set(index, place)
  }
  const settle = (range: DocxRange, depth: number): DocxRange | null => {
    const place = outside.get(range.paragraph)
    if (place === null || depth > 8) return beginning
    return place === undefined ? range : settle(place, depth + 1)
  }
  return range => (document.paragraphs[range.paragraph] === undefined ? beginning : settle(range, 0))
}

function point(paragraph: number, offset: number): DocxRange {
  return { paragraph, start: offset, end: offset }
}

function paragraphsIn(blocks: readonly DocxBlock[]): readonly DocxParagraph[] {
  return blocks.flatMap(block =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap(row => row.cells.flatMap(cell => paragraphsIn(cell.blocks))),
  )
}
