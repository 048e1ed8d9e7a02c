/** Latin letters, digits, and half-width signs take half a character in the Chinese fonts. */
const HALF_WIDTH = /[\u0020-\u007E\u00A0-\u00FF\uFF61-\uFF9F]/

/** 字宽 How wide a text is drawn, in characters (3.1): a digit is half of one. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += HALF_WIDTH.test(character) ? 0.5 : 1
  return width
}
