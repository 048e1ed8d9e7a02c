import type { IXmlableObject } from 'docx'
import { isAmbiguous } from './is-ambiguous.ts'
import { legalText } from './legal-text.ts'

const HINT = { 'w:rFonts': { _attr: { 'w:hint': 'eastAsia' } } }

/** A run of text in its paragraph's look, or in that of a character style. */
export function inline(text: string, style?: string): IXmlableObject {
  const legal = legalText(text)
  const properties = [...(style ? [{ 'w:rStyle': { _attr: { 'w:val': style } } }] : []), ...(isAmbiguous(legal) ? [HINT] : [])]
  return {
    'w:r': [...(properties.length > 0 ? [{ 'w:rPr': properties }] : []), { 'w:t': [{ _attr: { 'xml:space': 'preserve' } }, legal] }],
  }
}
