const zero = 0x30
const wideZero = 0xff10

/** 数字 The value of the digit, half or full width, that stands at a place; -1 for whatever else stands there. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= zero && code <= zero + 9) return code - zero
  if (code >= wideZero && code <= wideZero + 9) return code - wideZero
  return -1
}
