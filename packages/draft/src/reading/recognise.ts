import { rational } from '@fazhi/claims'
import { type IndicatorFamily, indicatorIndex, type KnownIndicator, type Quantity, type Rational } from '@fazhi/schema'
import { scale } from '../prose/helpers/scale.ts'
import { nameIndex } from './name-index.ts'

/** 认出的数据 Which indicator a number is, its value in the unit the figure is kept in, and how it was written. */
export interface Recognised {
  readonly known: KnownIndicator
  readonly value: Rational
  /** What the written number may stand for: 38.64万 is anything from 386350 to 386450. */
  readonly low: Rational
  readonly high: Rational
  /** 万, 亿 or nothing. */
  readonly scale: string
  readonly unit: string
}

const form = /^\s*[\d０-９][\d０-９,，.．]*\s*([万亿]?)([\u4e00-\u9fff%％]{0,4}?)(?:[（(]次[）)])?$/
const before = /(?:上年|去年|上一年|上年度|同期|前年)(?!结转|未结|度?[末底]?结转)[^，,。；;]{0,12}$/

/**
 * 认数 `context`: the sentence up to and including the number, with some words before it; `behind`: the words after it; `given`: the
 * indicator, where it is known. Hedged numbers,
 * last year's numbers and numbers in a foreign unit are not figures of the year: `null`.
 */
export const recognise = (quantity: Quantity, context: string, behind = '', given: KnownIndicator | null = null): Recognised | null => {
  if (quantity.hedge !== undefined) return null
  const lead = context.slice(0, Math.max(0, context.length - quantity.text.length))
  const match = form.exec(quantity.text)
  if (match === null || before.test(lead)) return null
  const [, written = '', unit = ''] = match
  const inUnit = (known: KnownIndicator, number: Rational): Rational | null => inUnitOf(known, number, written + unit)
  const known = given ?? indicatorFor(quantity, context, behind, each => inUnit(each, quantity.value) !== null)
  const value = known && inUnit(known, quantity.value)
  if (known === null || value === null) return null
  const low = quantity.range.low && inUnit(known, quantity.range.low)
  const high = quantity.range.high && inUnit(known, quantity.range.high)
  return { known, value, low: low ?? value, high: high ?? value, scale: written, unit }
}

/** The value in the unit the figure is kept in; `null` when the written unit is not one of the indicator's. */
const inUnitOf = (known: KnownIndicator, value: Rational, written: string): Rational | null => {
  if (known.kind === 'rate') return /^[%％]$/.test(written) ? value : null
  const [own = ''] = known.indicator.units
  const { base } = scale(value, written, '')
  const bases = known.indicator.units.map(unit => scale(value, unit, '').base)
  // Quantities come in the bare unit: 2.36亿元 is 236000000 元. A figure kept in 万元 is that divided by ten thousand.
  if (base === '' || !bases.includes(base)) return null
  return rational.divide(value, scale(rational.of(1n), own, '').value)
}

/**
 * What is counted: by the names with which the label ends (the engine's own reading may also stand inside it), else by the noun behind the
 * number or the name with which the label begins, among the families spoken of before. A long name decides by itself; a short one (审结)
 * goes to the family spoken of last. A draw is nobody's.
 */
const indicatorFor = (
  { indicator, label }: Quantity,
  context: string,
  behind: string,
  fits: (known: KnownIndicator) => boolean,
): KnownIndicator | null => {
  const own = indicator === null ? undefined : indicatorIndex.byId(indicator)
  const ways: readonly (() => ReadonlyMap<KnownIndicator, number>)[] = [
    () => withOwn(nameIndex.ending(label), own, label),
    () => new Map([...nameIndex.beginning(behind)].filter(([, length]) => length > 3)),
    () => nameIndex.beginning(label),
  ]
  for (const way of ways) {
    const [best, second] = [...way()]
      .map(([known, length]) => ({ known, length, at: lastSpokenOf(known.family, context), telling: length >= 4 ? length : 0 }))
      .filter(({ known, at, length }) => at >= 0 && length > 1 && fits(known))
      .toSorted((a, b) => b.telling - a.telling || b.at - a.at || b.length - a.length)
    if (best === undefined) continue
    const drawn = second !== undefined && second.telling === best.telling && second.at === best.at && second.length === best.length
    return drawn && best.known !== own ? null : best.known
  }
  return null
}

/** The engine's own reading counts also where its name stands inside the label. */
const withOwn = (
  found: ReadonlyMap<KnownIndicator, number>,
  own: KnownIndicator | undefined,
  label: string,
): ReadonlyMap<KnownIndicator, number> => {
  if (own === undefined || found.has(own)) return found
  const { term, short, aliases } = own.indicator
  const length = Math.max(0, ...[term, short, ...aliases].filter(name => label.includes(name)).map(name => name.length))
  return new Map([...found, [own, length]])
}

/** Where the family was spoken of last; -1: nowhere. */
const lastSpokenOf = (family: IndicatorFamily, context: string): number =>
  Math.max(...[family.term, ...family.topics].map(topic => context.lastIndexOf(topic)))
