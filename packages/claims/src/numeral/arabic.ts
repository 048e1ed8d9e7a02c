import { han } from '../reading/han.ts'
import { digitAt } from './digit-at.ts'

/** Digits as read: `units` is the number without its point, 31.4 is 314 with one place. A `bigint` only beyond fifteen digits. */
export interface Digits {
  readonly end: number
  readonly units: number | bigint
  readonly places: number
}

/** １, as wide as the comma behind it. */
const wideZero = 0xff10
const longest = 15

/** Three digits and no fourth. */
function groupAt(text: string, at: number): boolean {
  return digitAt(text, at) >= 0 && digitAt(text, at + 1) >= 0 && digitAt(text, at + 2) >= 0 && digitAt(text, at + 3) < 0
}

/** What may part groups of thousands: comma, space, unbreakable and thin spaces. */
function isSeparator(code: number): boolean {
  return code === 0x2c || code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f
}

/** 1，302件, １，３０２: a comma of the sentence's width parts thousands too, between wide digits or right before what is counted. */
function wideCommaAt(text: string, from: number, at: number): boolean {
  if (text.charCodeAt(at) !== 0xff0c || digitAt(text, at + 1) < 0) return false
  return text.charCodeAt(from) >= wideZero || han.at(text, at + 4)
}

function exactly(text: string, from: number, to: number): bigint {
  let all = ''
  for (let i = from; i < to; i++) {
    const d = digitAt(text, i)
    if (d >= 0) all += d
  }
  return BigInt(all)
}

/**
 * 阿拉伯数字 102, １０２, 1,302, 3 111, 31.4, １３.５. Groups of thousands are taken together only where every group has exactly
 * three digits, so that a comma of the sentence is never swallowed.
 */
export function arabicAt(text: string, at: number): Digits | null {
  let units = 0
  let i = at
  for (let d = digitAt(text, i); d >= 0; d = digitAt(text, i)) {
    units = units * 10 + d
    i++
  }
  let count = i - at
  if (count === 0) return null
  if (count <= 3) {
    while ((isSeparator(text.charCodeAt(i)) || wideCommaAt(text, at, i)) && groupAt(text, i + 1)) {
      units = units * 1000 + digitAt(text, i + 1) * 100 + digitAt(text, i + 2) * 10 + digitAt(text, i + 3)
      count += 3
      i += 4
    }
  }
  let places = 0
  const point = text.charCodeAt(i)
  if ((point === 0x2e || point === 0xff0e) && digitAt(text, i + 1) >= 0) {
    i++
    for (let d = digitAt(text, i); d >= 0; d = digitAt(text, i)) {
      units = units * 10 + d
      places++
      i++
    }
  }
  return { end: i, units: count + places <= longest ? units : exactly(text, at, i), places }
}
