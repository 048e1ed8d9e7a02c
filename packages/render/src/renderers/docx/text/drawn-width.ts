/** Digits of a substituted font are wider than half a character. */
const LATIN = 0.64

/** The room that Word leaves between Chinese and Latin text. */
const JOIN = 0.25

/** How wide a text may be drawn, in characters of its size, whatever the font; rather too wide than too narrow. */
export function drawnWidth(text: string): number {
  let width = 0
  let before: boolean | null = null
  for (const character of text) {
    if (character === ' ') {
      width += 0.5
      before = null
      continue
    }
    const latin = character < '\u2000'
    width += latin ? LATIN : 1
    if (before !== null && before !== latin) width += JOIN
    before = latin
  }
  return width
}
