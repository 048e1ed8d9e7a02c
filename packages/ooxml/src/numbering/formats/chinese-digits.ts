/** How a system of Chinese numerals writes a whole number. */
export interface NumeralSet {
  /** 〇 to 九. */
  readonly digits: string
  /** 十 百 千 within a group of four. */
  readonly places: readonly [string, string, string]
  /** 万 亿 between groups. */
  readonly groups: readonly [string, string]
  /** What stands for a gap between digits (一百〇一); empty for none. */
  readonly zero: string
  /** Whether 一 is left out before a place: 十一 at the head (`head`), 百十一 everywhere (`all`), nowhere (`none`). */
  readonly omitOne: 'head' | 'all' | 'none'
}

/** Writes `number` (0 … 999,999,999,999) with places: 二百三十四. */
export function chineseDigits(number: number, set: NumeralSet): string {
  if (number === 0) return set.digits[0] ?? ''
  const groups: string[] = []
  let rest = number
  let gap = false
  for (let index = 0; rest > 0; index++) {
    const group = rest % 10000
    rest = Math.floor(rest / 10000)
    if (group > 0) {
      const unit = index === 0 ? '' : (set.groups[index - 1] ?? '')
      groups.unshift(withinGroup(group, set) + unit + (gap && groups.length > 0 ? set.zero : ''))
    }
    gap = group < 1000
  }
  const written = groups.join('')
  const headOne = `${set.digits[1] ?? ''}${set.places[0]}`
  return set.omitOne === 'head' && written.startsWith(headOne) ? written.slice(1) : written
}

function withinGroup(group: number, set: NumeralSet): string {
  let written = ''
  let gap = false
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10
    if (digit === 0) {
      gap = written !== ''
      continue
    }
    if (gap) written += set.zero
    gap = false
    const silent = digit === 1 && place > 0 && set.omitOne === 'all'
    written += (silent ? '' : (set.digits[digit] ?? '')) + (place > 0 ? (set.places[place - 1] ?? '') : '')
  }
  return written
}
