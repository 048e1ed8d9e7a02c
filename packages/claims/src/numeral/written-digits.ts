import { digitAt } from './digit-at.ts'

/** The digits as written, without point and commas. */
function digitsOf(text: string): string {
  let digits = ''
  for (let i = 0; i < text.length; i++) if (digitAt(text, i) >= 0) digits += digitAt(text, i)
  return digits
}

/** One weight for each digit: numbers of the same digits weigh the same, others hardly ever. */
const weights = [1009, 10_007, 100_003, 1_000_003, 2_000_003, 4_000_037, 8_000_009, 16_000_057, 32_000_011, 64_000_031]

/** Where to look for numbers that a slip parts from one: of the same digits or, if they are long, of the same first or last half. */
interface Keys {
  readonly length: number
  readonly digits: number
  readonly first: number
  readonly last: number
}

function keysOf(text: string): Keys {
  let length = 0
  for (let i = 0; i < text.length; i++) if (digitAt(text, i) >= 0) length++
  const half = length >> 1
  let [digits, first, last, seen] = [0, 0, 0, 0]
  for (let i = 0; i < text.length; i++) {
    const digit = digitAt(text, i)
    if (digit < 0) continue
    digits += weights[digit] ?? 0
    if (seen++ < length - half) first = first * 10 + digit
    else last = last * 10 + digit
  }
  return { length, digits, first: first * 16 + length, last: last * 16 + length }
}

/** Two digits of the number changed about: hardly ever chance. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let off = 0
  for (let i = 0; i < a.length; i++) off += (weights[digitAt(a, i)] ?? 0) - (weights[digitAt(b, i)] ?? 0)
  return off === 0 && [...a].sort().join('') === [...b].sort().join('')
}

/** 写出的数字 The digits of a number as written, and where to look for those that a slip parts from it. */
export const writtenDigits = { of: digitsOf, keys: keysOf, swapped }
