import type { XmlElement } from '../xml/xml-element.ts'
import { addPiece } from './add-piece.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'
import type { RunLook } from './run-look.ts'

/** Adds what an element other than `w:t` reads as. */
export function addSign(text: string, element: Pick<XmlElement, 'start' | 'end'>, draft: ParagraphDraft, look: RunLook): void {
  addPiece(text, 'element', element.start, element.end, element, draft, look)
}
