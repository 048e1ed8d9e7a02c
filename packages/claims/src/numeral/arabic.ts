/** Digits as read: `units` is the number without its point, 31.4 is 314 with one place. */
export interface Digits {
  readonly end: number
  readonly units: bigint
  readonly places: number
}

const zero = 0x30
const wideZero = 0xff10

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= zero && code <= zero + 9) return code - zero
  if (code >= wideZero && code <= wideZero + 9) return code - wideZero
  return -1
}

/** Three digits and no fourth. */
function groupAt(text: string, at: number): boolean {
  return digitAt(text, at) >= 0 && digitAt(text, at + 1) >= 0 && digitAt(text, at + 2) >= 0 && digitAt(text, at + 3) < 0
}

/**
 * 阿拉伯数字 102, １０２, 1,302, 3 111, 31.4, １３.５. Groups of thousands are taken together only where every group has exactly
 * three digits, so that a comma of the sentence is never swallowed.
 */
export function arabicAt(text: string, at: number): Digits | null {
  let digits = ''
  let i = at
  for (let d = digitAt(text, i); d >= 0; d = digitAt(text, i)) {
    digits += d
    i++
  }
  if (digits === '') return null
  if (digits.length <= 3) {
    for (
      let separator = text.charAt(i);
      separator !== '' && ', \u00a0\u2009\u202f'.includes(separator) && groupAt(text, i + 1);
      separator = text.charAt(i)
    ) {
      digits += `${digitAt(text, i + 1)}${digitAt(text, i + 2)}${digitAt(text, i + 3)}`
      i += 4
    }
  }
  let places = 0
  const point = text.charAt(i)
  if ((point === '.' || point === '．') && digitAt(text, i + 1) >= 0) {
    i++
    for (let d = digitAt(text, i); d >= 0; d = digitAt(text, i)) {
      digits += d
      places++
      i++
    }
  }
  return { end: i, units: digits.length <= 15 ? BigInt(Number(digits)) : BigInt(digits), places }
}
