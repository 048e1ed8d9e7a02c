import { SYMBOL_FONTS } from './symbol-fonts.ts'

/** The Unicode sign that a symbol font shows for a code: 0–FF, or F000–F0FF as Word keeps them; `null` when there is none. */
export function signOf(font: string, code: number): string | null {
  const rows = SYMBOL_FONTS[font.toLowerCase()]
  if (rows === undefined || (code > 0xff && code >> 8 !== 0xf0)) return null
  const sign = rows[code & 0xf0]?.charAt(code & 0xf) ?? ' '
  return sign === ' ' ? null : sign
}
