import type { DocxRange } from '../docx-comment.ts'
import type { DocxParagraph } from '../docx-paragraph.ts'
import { type Place, placeAfter, placeBefore } from './cut-run.ts'

/** Where the marks around a stretch of a paragraph go; `null` when the paragraph has nothing to hold them. */
export function placesOf(xml: string, paragraph: DocxParagraph, range: DocxRange): { readonly from: Place; readonly to: Place } | null {
  const { pieces } = paragraph
  const [first] = pieces
  if (first === undefined) return inEmpty(paragraph)
  const last = pieces.at(-1) ?? first
  // The automatic number stands nowhere in the file: what is said of it is said of the words it stands before.
  const start = wholeCharacter(paragraph.text, Math.min(Math.max(range.start, first.start), last.end), -1)
  const wanted = range.end <= first.start ? Math.max(start, first.end) : Math.min(Math.max(range.end, start), last.end)
  const end = wholeCharacter(paragraph.text, wanted, 1)
  const opening = pieces.find(piece => start < piece.end)
  const from = opening === undefined ? placeAfter(xml, last) : placeBefore(xml, opening, start, 'before')
  if (start === end) return { from, to: from }
  const closing = pieces.find(piece => end <= piece.end) ?? last
  return {
    from,
    to: end === closing.end || closing.kind === 'element' ? placeAfter(xml, closing) : placeBefore(xml, closing, end, 'after'),
  }
}

function inEmpty({ elements }: DocxParagraph): ReturnType<typeof placesOf> {
  const open = elements.find(({ contentEnd, end }) => contentEnd < end)
  if (open === undefined) return null
  const place = { at: open.contentEnd, before: '', after: '', besides: [] }
  return { from: place, to: place }
}

/** Moves an offset out of the middle of a character that takes two units (𠮷). */
function wholeCharacter(text: string, offset: number, step: -1 | 1): number {
  const isInside = /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset))
  return isInside ? offset + step : offset
}
