import type { Digits } from './arabic.ts'

/** Values by code unit: of digits, -1 for what is none; of powers, 0. */
const digits = new Int8Array(65536).fill(-1)
for (const [index, characters] of ['零〇', '一', '二两', '三', '四', '五', '六', '七', '八', '九'].entries())
  for (const character of characters) digits[character.charCodeAt(0)] = index
const powers = new Int16Array(65536)
for (const [index, character] of ['十', '百', '千'].entries()) powers[character.charCodeAt(0)] = 10 ** (index + 1)

const digitAt = (text: string, at: number): number => digits[text.charCodeAt(at) | 0] ?? -1
const powerAt = (text: string, at: number): number => powers[text.charCodeAt(at) | 0] ?? 0

/**
 * 中文数字 一百零二, 二十二, 三万五千, 两. Reads the longest run that is a well-formed number; 万 and 亿 that close the run are
 * left to the caller, as in 12万. `null` where no number stands.
 */
export function chineseAt(text: string, at: number): Digits | null {
  let total = 0
  let section = 0
  let current = -1
  let i = at
  for (; i < at + 16; i++) {
    const d = digitAt(text, i)
    if (d >= 0) {
      if (current > 0) return null // 二三: a guess, not a number; 二〇二三: a year
      current = d
      continue
    }
    const p = powerAt(text, i)
    if (p > 0) {
      section += (current < 0 ? (p === 10 && section % 100 === 0 ? 1 : 0) : current) * p
      if (section === 0) return null // 百、千 alone
      current = -1
      continue
    }
    const character = text.charAt(i)
    if (
      (character === '万' || character === '亿') &&
      (section > 0 || current > 0) &&
      (digitAt(text, i + 1) >= 0 || powerAt(text, i + 1) > 0)
    ) {
      const rest = section + Math.max(current, 0)
      total = character === '万' ? total + rest * 1e4 : (total + rest) * 1e8
      section = 0
      current = -1
      continue
    }
    break
  }
  const rest = section + Math.max(current, 0)
  // 一亿零四百万: all of it in 万, since the 万 that closes it is the caller's.
  const value = (text.charAt(i) === '万' && rest > 0 ? total / 1e4 : total) + rest
  return i === at || value === 0 ? null : { end: i, units: value, places: 0 }
}

/** 十九点五 The places behind 点, digit by digit; the number itself where there are none. */
export function withPlaces(text: string, whole: Digits): Digits {
  if (text.charAt(whole.end) !== '点') return whole
  let { units, end, places } = { ...whole, units: Number(whole.units), end: whole.end + 1 }
  for (let d = digitAt(text, end); d >= 0 && places < 6; d = digitAt(text, ++end)) {
    units = units * 10 + d
    places++
  }
  return places === whole.places ? whole : { end, units, places }
}
