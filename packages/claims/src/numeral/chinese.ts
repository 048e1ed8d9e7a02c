import type { Digits } from './arabic.ts'

const digit: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 }
const power: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

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
    const character = text.charAt(i)
    const d = digit[character]
    if (d !== undefined) {
      if (current > 0) return null // 二三: a guess, not a number; 二〇二三: a year
      current = d
      continue
    }
    const p = power[character]
    if (p !== undefined) {
      section += (current < 0 ? (p === 10 && section % 100 === 0 ? 1 : 0) : current) * p
      if (section === 0) return null // 百、千 alone
      current = -1
      continue
    }
    const next = text.charAt(i + 1)
    if (
      (character === '万' || character === '亿') &&
      (section > 0 || current > 0) &&
      (digit[next] !== undefined || power[next] !== undefined)
    ) {
      total = (total + section + Math.max(current, 0)) * (character === '万' ? 1e4 : 1e8)
      section = 0
      current = -1
      continue
    }
    break
  }
  const value = total + section + Math.max(current, 0)
  return i === at || value === 0 ? null : { end: i, units: BigInt(value), places: 0 }
}
