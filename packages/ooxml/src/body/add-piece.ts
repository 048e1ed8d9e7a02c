import type { DocxPiece } from '../docx-piece.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { isShown } from './is-shown.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'
import type { RunLook } from './run-look.ts'

/** Adds words to the draft, with where they stand: `[from, to)` of `element`. Nothing is added that does not show. */
export function addPiece(
  text: string,
  kind: DocxPiece['kind'],
  from: number,
  to: number,
  { start: opens, end: closes }: Pick<XmlElement, 'start' | 'end'>,
  draft: ParagraphDraft,
  look: RunLook,
): void {
  if (text === '' || !isShown(draft, look)) return
  const { atom, pageBreak } = draft
  draft.pageBreak = null
  pageBreak?.()
  const start = draft.text.length
  const end = start + text.length
  const inserted = draft.inserted > 0
  draft.text += text
  if (atom === null) draft.pieces.push({ start, end, kind, from, to, element: { start: opens, end: closes }, run: look.run, inserted })
  else draft.pieces.push({ start, end, kind: 'element', from: atom.start, to: atom.end, element: atom, run: atom.run, inserted })
  draft.sizes.set(look.size, (draft.sizes.get(look.size) ?? 0) + text.length)
  if (!look.bold) draft.unbold += text.trim().length
}
