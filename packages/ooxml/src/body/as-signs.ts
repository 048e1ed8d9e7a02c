import { signOf } from './sign-of.ts'

/** Text as a symbol font shows it: R in Wingdings 2 is ☑. Digits, and characters the font has no sign for, stay as they are. */
export function asSigns(text: string, font: string): string {
  return text.replace(/[!-/:-\xff\uf020-\uf0ff]/g, char => signOf(font, char.charCodeAt(0)) ?? char)
}
