import { child } from '../xml/child.ts'
import { value } from '../xml/value.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { SYMBOL_FONTS } from './symbol-fonts.ts'

/** The symbol font in which a run shows Latin characters and those of the private use area; `null` for any ordinary font. */
export function symbolFontOf(properties: XmlElement | undefined): string | null {
  const fonts = child(properties, 'w:rFonts')
  for (const kind of ['ascii', 'hAnsi']) {
    const font = value(fonts, kind)
    if (font !== undefined && SYMBOL_FONTS[font.toLowerCase()] !== undefined) return font
  }
  return null
}
