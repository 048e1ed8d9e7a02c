import type { Hedge, Interval, Rational } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'
import { arabicAt, type Digits } from './arabic.ts'
import { characters, declareCharacters, isCharacter } from './characters.ts'
import { chineseAt, withPlaces } from './chinese.ts'
import { digitAt } from './digit-at.ts'
import { hedgeAfter, hedgeBefore } from './hedge.ts'
import { rangeOf } from './range.ts'
import { type UnitFamily, unitAt } from './units.ts'

/** 一个数 A number as read: where, how much, of what unit. `bare`: no unit was written; a list may lend one. */
export interface NumberRead {
  readonly start: number
  readonly end: number
  readonly value: Rational
  /** The value as a machine number: for ranking, and to leave out what cannot fit before any exact arithmetic. */
  readonly size: number
  /** The ends of the range likewise. */
  readonly low: number
  readonly high: number
  readonly step: Rational
  readonly places: number
  readonly range: Interval
  readonly unit: string
  readonly family: UnitFamily
  readonly bare: boolean
  readonly hedge: Hedge | undefined
}

const multipliers: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['千万', 1e7],
  ['百万', 1e6],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
]

declareCharacters('scale', '万亿千百')
declareCharacters('more', '余多几')
declareCharacters('moreLate', '余多')
declareCharacters('space', ' \u00a0\u3000')
declareCharacters('nameBefore', '第+＋〔*')
declareCharacters('nameAfter', '年月日号时点届级度楼后线+＋〕·')

/** 件 of 三件 may be counted; 个、项、类 of 三项制度、两个方面 name a thing rather than count it. */
const countedByOneDigit = '件宗起人名次家份场期例户批封倍番'

function multiplierAt(text: string, at: number): (typeof multipliers)[number] | undefined {
  return isCharacter(text, at, characters.scale) ? multipliers.find(([word]) => text.startsWith(word, at)) : undefined
}

function spaceAt(text: string, at: number): number {
  return isCharacter(text, at, characters.space) ? at + 1 : at
}

/** ISO 9001 is a name; APP 3个 is three of them: behind a Latin word and a space it takes a unit to be a quantity. */
function followsLatin(text: string, from: number): boolean {
  return text.charAt(from - 1) === ' ' && /[A-Za-z+.]/.test(text.charAt(from - 2))
}

/** 法定的30日, 由60日压缩至20日: how long, and no day of a month. */
function isSpanOfDays(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 8), from)
  if (/(?:法定|[期时审]限|缩短[至到]|压缩[至到])的?$/.test(before)) return true
  if (/[比较]$/.test(before) && text.startsWith('日的', to)) return true
  return /[由从](?:原来的?|法定的?)?$/.test(before) && /^日(?:压缩|缩短|延长|减)/.test(text.slice(to, to + 3))
}

/** 110类警情, 122类报警: the numbers that are dialled. */
const hotline = /^1(?:1[09]|2[02])类(?:有效|报警|警情|接警|求助|\d)/

/** 序数、年份、文号 What stands around the digits says that they name something: 第24条, 2023年, 10号, A4, 1+3. */
function isName(text: string, from: number, to: number): boolean {
  if (isCharacter(text, from - 1, characters.nameBefore)) return true
  if (isCharacter(text, to, characters.nameAfter)) return !(text.charAt(to) === '日' && isSpanOfDays(text, from, to))
  // 056, 007: no count begins with a nought.
  if (digitAt(text, from) === 0 && digitAt(text, from + 1) >= 0) return true
  const before = text.charCodeAt(from - 1)
  // 5:10分: a time of day.
  if ((before === 0x3a || before === 0xff1a) && digitAt(text, from - 2) >= 0) return true
  if (text.charAt(to) === '类' && hotline.test(text.slice(from, to + 4))) return true
  if (before === 0x524d) return '位名三五十大强'.includes(text.charAt(to)) || (text.charAt(to) === '个' && text.charAt(to + 1) !== '月') // 前
  return (
    (before >= 0x41 && before <= 0x5a) ||
    (before >= 0x61 && before <= 0x7a) ||
    before === 0x2e ||
    (isDash(before) && !/[\u4e00-\u9fff]/.test(text.charAt(from - 2)))
  )
}

/** - − －: a minus, or what joins a name to its number. */
function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2212 || code === 0xff0d
}

function fraction(text: string, at: number, first: Digits): NumberRead | null {
  if (!text.startsWith('分之', first.end)) return null
  const hundred = first.units === 100 && first.places === 0
  const inWords = chineseAt(text, first.end + 2)
  const second = arabicAt(text, first.end + 2) ?? (inWords && withPlaces(text, inWords))
  if (!second) return null
  const scale = 10n ** BigInt(second.places)
  const value = rational.of(BigInt(second.units) * 100n, scale * BigInt(first.units))
  const step = rational.of(hundred ? 1n : 5n, hundred ? scale : 1n)
  return {
    start: at,
    end: second.end,
    value,
    step,
    places: second.places,
    ...measured(value, rangeOf(value, step, false, undefined, null)),
    unit: '%',
    family: 'percent',
    bare: false,
    hedge: undefined,
  }
}

/** The range, and what it comes to in machine numbers. */
function measured(value: Rational, range: Interval): Pick<NumberRead, 'range' | 'size' | 'low' | 'high'> {
  const size = rational.toNumber(value)
  if (range.low === value && range.high === value) return { range, size, low: size, high: size }
  return {
    range,
    size,
    low: range.low === null ? Number.NEGATIVE_INFINITY : rational.toNumber(range.low),
    high: range.high === null ? Number.POSITIVE_INFINITY : rational.toNumber(range.high),
  }
}

/** 约 and 近 of a number of tenths reach half a tenth, however many they are. */
function tenthsRange(value: Rational, step: Rational, hedge: Hedge): Interval {
  if (hedge === 'about') return { low: rational.subtract(value, step), high: rational.add(value, step) }
  if (hedge === 'below') return { low: rational.subtract(value, step), high: value, open: 'high' }
  return rangeOf(value, step, false, hedge, null)
}

/** 成 八成, 九成五. Not 六成立. */
function tenths(text: string, at: number, first: Digits): NumberRead | null {
  if (text.charAt(first.end) !== '成' || first.units > 10 || first.end - at !== 1) return null
  const half = text.charAt(first.end + 1) === '半' ? { end: first.end + 2, units: 5 } : chineseAt(text, first.end + 1)
  const end = half && half.end === first.end + 2 && half.units < 10 ? half.end : first.end + 1
  if (end === first.end + 1 && '立功效员本果为熟绩交长就品人都套'.includes(text.charAt(end) || '立')) return null
  const value = rational.of(BigInt(first.units) * 10n + (half && end === half.end ? BigInt(half.units) : 0n))
  // 三成: from a quarter to seven twentieths; 近三成: no less than a quarter.
  const step = rational.of(end === first.end + 1 ? 5n : 1n)
  const before = hedgeBefore(text, at)
  const after = hedgeAfter(text, end)
  const hedge = before?.hedge ?? after?.hedge ?? 'about'
  return {
    start: before?.from ?? at,
    end: after?.to ?? end,
    value,
    step,
    places: 0,
    ...measured(value, tenthsRange(value, step, hedge)),
    unit: '%',
    family: 'percent',
    bare: false,
    hedge,
  }
}

/** 五家单位合计占, 两家合计5587件: how many are gathered, which is no count. */
const gathered = /^[个家地位类项](?:[\u4e00-\u9fff]{0,4}(?:合计|共计|共)占|(?:单位|部门)?合计[0-9０-９])/

/** 数的读取 The number that begins at `at`, with its hedge and unit; `null` if what stands there is no quantity. */
export function numberAt(text: string, at: number, chinese: boolean): NumberRead | null {
  if (chinese && text.startsWith('百分之', at)) return fraction(text, at, { end: at + 1, units: 100, places: 0 })
  const digits = chinese ? chineseAt(text, at) : arabicAt(text, at)
  if (!digits) return null
  if (chinese) {
    const other = fraction(text, at, digits) ?? tenths(text, at, digits)
    if (other) return other
  }
  if (isName(text, at, digits.end)) return null
  let i = spaceAt(text, digits.end)
  const multiplier = multiplierAt(text, i)
  let more = multiplier === undefined && isCharacter(text, i, characters.more)
  let factor = 1
  if (more) i++
  const late = multiplier ?? (more ? multiplierAt(text, i) : undefined)
  if (late) {
    factor = late[1]
    i += late[0].length
  }
  if (!more && isCharacter(text, i, characters.moreLate)) {
    more = true
    i++
  }
  const unitFrom = spaceAt(text, i)
  const unit = unitAt(text, unitFrom)
  if (!unit && followsLatin(text, at)) return null
  if (chinese && gathered.test(text.slice(unitFrom, unitFrom + 10))) return null
  if (
    chinese &&
    (!unit ||
      (digits.end - at === 1 &&
        factor === 1 &&
        ((text.charAt(at) === '一' && unit.unit !== '番') || !countedByOneDigit.includes(unit.unit))))
  )
    return null
  if (late && late[1] <= 1e3 && late[1] >= 1e2 && late[0].length === 1 && !unit) return null
  const end = unit ? unitFrom + unit.length : factor > 1 || more ? i : digits.end
  const before = hedgeBefore(text, at)
  const after = hedgeAfter(text, end)
  const hedge = more ? 'above' : (before?.hedge ?? after?.hedge)
  const family = unit?.family ?? 'none'
  const exact = factor === 1 && digits.places === 0 && !isRounded(family)
  // 0.8‰ is 0.08%.
  const thousandth = unit?.unit === '‰'
  const { value, step, range, size, low, high } = extentOf(
    thousandth ? { ...digits, places: digits.places + 1 } : digits,
    factor,
    exact,
    hedge,
    more,
  )
  return {
    start: before?.from ?? at,
    end: after?.to ?? end,
    value,
    size,
    low,
    high,
    step,
    places: thousandth ? digits.places + 1 : digits.places,
    range,
    unit: thousandth ? '%' : (unit?.unit ?? ''),
    family,
    bare: !unit && factor === 1,
    hedge,
  }
}

/** Never exact, even if written without places. */
function isRounded(family: UnitFamily): boolean {
  return family === 'percent' || family === 'points' || family === 'ratio' || family === 'money'
}

type Extent = Pick<NumberRead, 'value' | 'step' | 'range' | 'size' | 'low' | 'high'>

/** How much, and between what and what. Plain numbers of ordinary size take the short way: the same in machine integers. */
function extentOf({ units, places }: Digits, factor: number, exact: boolean, hedge: Hedge | undefined, more: boolean): Extent {
  const scale = 10 ** places
  if (hedge === undefined && typeof units === 'number' && units < 1e9 && factor <= 1e4 && places < 6) {
    if (exact) return countOf(units)
    const all = units * factor
    const value = rational.small(all, scale)
    const step = factor === 1 ? (steps[places] ?? one) : rational.small(factor, scale)
    const size = all / scale
    const least = 2 * all - factor
    const most = 2 * all + factor
    const range = { low: rational.small(least, 2 * scale), high: rational.small(most, 2 * scale) }
    return { value, step, range, size, low: least / (2 * scale), high: most / (2 * scale) }
  }
  const value =
    units < 1e12 && factor <= 1e4 && places < 10
      ? rational.small(Number(units) * factor, scale)
      : rational.of(BigInt(units) * BigInt(factor), 10n ** BigInt(places))
  const step = rational.small(factor, scale)
  const measure = measured(value, rangeOf(value, step, exact, hedge, more ? lastDigit(BigInt(units), step) : null))
  return { value, step, range: measure.range, size: measure.size, low: measure.low, high: measure.high }
}

const one = rational.small(1, 1)
/** One unit of the last digit of a number with so many places. */
const steps = [0, 1, 2, 3, 4, 5].map(places => rational.small(1, 10 ** places))
/** Counts up to here are made once and shared. */
const common = 4096
const counts: (Extent | null)[] = Array.from({ length: common }, () => null)

function countOf(units: number): Extent {
  const known = units < common ? counts[units] : null
  if (known) return known
  const value = rational.small(units, 1)
  const extent = { value, step: one, range: { low: value, high: value }, size: units, low: units, high: units }
  if (units < common) counts[units] = extent
  return extent
}

/** The weight of the last digit that is not zero: 10 of 580, 0.1万 of 8.8万. */
function lastDigit(units: bigint, step: Rational): Rational {
  let weight = 1n
  for (let rest = units; rest !== 0n && rest % 10n === 0n; rest /= 10n) weight *= 10n
  return rational.of(step.numerator * weight, step.denominator)
}
