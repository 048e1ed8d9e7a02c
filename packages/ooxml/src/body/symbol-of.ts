/** Signs of the symbol fonts that stand in official documents: boxes, ticks, circled numbers, arrows. */
const WINGDINGS: Readonly<Record<string, string>> = {
  '6c': '●',
  '6e': '■',
  '6f': '□',
  '71': '❑',
  '74': '⧫',
  '75': '◆',
  '76': '❖',
  '9f': '•',
  a1: '○',
  a2: '〇',
  a8: '◻',
  d8: '➢',
  e0: '→',
  e8: '➔',
  f0: '⇨',
  fb: '✗',
  fc: '✓',
  fd: '☒',
  fe: '☑',
  '81': '①',
  '82': '②',
  '83': '③',
  '84': '④',
  '85': '⑤',
  '86': '⑥',
  '87': '⑦',
  '88': '⑧',
  '89': '⑨',
  '8a': '⑩',
}
const WINGDINGS_2: Readonly<Record<string, string>> = { '4f': '✗', '50': '✓', '51': '☒', '52': '☑', a2: '■', a3: '□' }
const SYMBOL: Readonly<Record<string, string>> = {
  b0: '°',
  b1: '±',
  b2: '″',
  b3: '≥',
  a3: '≤',
  b4: '×',
  b7: '•',
  b8: '÷',
  b9: '≠',
  bb: '≈',
  ac: '←',
  ad: '↑',
  ae: '→',
  af: '↓',
  d7: '·',
  a2: '′',
}
const FONTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  symbol: SYMBOL,
}

/** The character that `w:sym` shows: symbol fonts keep theirs at F000–F0FF (ECMA-376 part 1, 17.3.3.30). */
export function symbolOf(font: string, char: string): string {
  if (!/^[0-9a-f]{1,6}$/i.test(char)) return ''
  const code = Number.parseInt(char, 16)
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return ''
  const table = FONTS[font.toLowerCase()]
  const known = table?.[(code & 0xff).toString(16).padStart(2, '0')]
  if (known !== undefined && (code >> 8 === 0xf0 || code < 0x100)) return known
  return code < 32 ? '' : String.fromCodePoint(code)
}
