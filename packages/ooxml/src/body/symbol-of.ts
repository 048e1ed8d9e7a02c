import { signOf } from './sign-of.ts'

/** The character that `w:sym` shows: symbol fonts keep theirs at F000–F0FF (ECMA-376 part 1, 17.3.3.30). */
export function symbolOf(font: string, char: string): string {
  if (!/^[0-9a-f]{1,6}$/i.test(char)) return ''
  const code = Number.parseInt(char, 16)
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return ''
  return signOf(font, code) ?? (code < 32 ? '' : String.fromCodePoint(code))
}
