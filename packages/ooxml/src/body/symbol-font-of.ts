import { child } from '../xml/child.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { SYMBOL_FONTS } from './symbol-fonts.ts'

const MAY_BE_ONE = /^(?:wing|web|sym)/i

/** The symbol font in which a run shows Latin characters and those of the private use area; `null` for any ordinary font. */
export function symbolFontOf(properties: XmlElement | undefined): string | null {
  const fonts = child(properties, 'w:rFonts')
  if (fonts === undefined) return null
  const { 'w:ascii': ascii = '', 'w:hAnsi': hAnsi = '' } = fonts.attributes
  const font = MAY_BE_ONE.test(ascii) ? ascii : MAY_BE_ONE.test(hAnsi) ? hAnsi : null
  return font !== null && SYMBOL_FONTS[font.toLowerCase()] !== undefined ? font : null
}
