import { decodeText } from '../xml/decode-text.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'

/** Adds to the instruction of the innermost field. */
export function instructField(element: XmlElement, draft: ParagraphDraft): void {
  const field = draft.story.fields.at(-1)
  if (field !== undefined && !field.inResult) field.instruction += decodeText(draft.story.xml, element.contentStart, element.contentEnd)
}
