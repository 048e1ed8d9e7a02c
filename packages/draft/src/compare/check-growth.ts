import { rational } from '@fazhi/claims'
import type { Rational } from '@fazhi/schema'
import { exact } from '../figures/exact.ts'
import { numberText } from '../prose/number-text.ts'
import type { ExtractedFigure } from '../reading/extract-figures.ts'

/** 同比核对 A comparison that B makes with the year before, worked out with A's figure. */
export interface CheckedGrowth {
  readonly term: string
  /** 131件，同比增长11% */
  readonly stated: string
  /** （131－118）÷118＝11.0% */
  readonly working: string
  readonly verdict: 'consistent' | 'inconsistent'
}

const claim =
  /^[，,]?(?:同比|较上年|比上年|较去年|比去年|与上年相比|上年同期)(增长|上升|提高|增加|提升|下降|减少|降低)了?(\d{1,9}(?:\.\d{1,4})?)(%|个百分点|[件个次人份条起项万元亿]{1,2})/

/** 用上年报告核对同比 Percent, percentage points and differences; rounded numbers on either side stand for all they may be. */
export const checkGrowth = (figure: ExtractedFigure, before: ExtractedFigure): CheckedGrowth | null => {
  if (figure.before !== null) return checkBefore(figure, figure.before, before)
  const match = claim.exec(figure.behind)
  if (match === null) return null
  const [words, verb = '', digits = '', unit = ''] = match
  const stated = exact(digits)
  const actual = change(figure, before, unit)
  if (stated === null || actual === null) return null
  const places = digits.split('.')[1]?.length ?? 0
  const step = rational.of(1n, 10n ** BigInt(places))
  const half = rational.divide(step, rational.of(2n))
  const sign = /下降|减少|降低/.test(verb) ? -1n : 1n
  const signed = rational.multiply(stated, rational.of(sign))
  // Rounded to nearest, or cut off: from half a step below to a whole step beyond, away from zero.
  const [low, high] =
    sign > 0n
      ? [rational.subtract(signed, half), rational.add(signed, step)]
      : [rational.subtract(signed, step), rational.add(signed, half)]
  const fits = rational.compare(low, actual.high) <= 0 && rational.compare(actual.low, high) <= 0
  const now = numberText.decimal(figure.value, 4)
  const then = numberText.decimal(before.value, 4)
  const size = numberText.decimal(numberText.magnitude(actual.value), Math.max(places, 1))
  const result = `${numberText.negative(actual.value) ? '－' : ''}${size}${unit}`
  return {
    term: figure.known.indicator.term,
    stated: figure.text + words,
    working: unit === '%' && figure.known.kind === 'count' ? `（${now}－${then}）÷${then}＝${result}` : `${now}－${then}＝${result}`,
    verdict: fits ? 'consistent' : 'inconsistent',
  }
}

/** Last year's value as B gives it, against A's. */
const checkBefore = (figure: ExtractedFigure, stated: NonNullable<ExtractedFigure['before']>, before: ExtractedFigure): CheckedGrowth => ({
  term: figure.known.indicator.term,
  stated: `由上年的${stated.text}到${figure.text}`,
  working: `上年报告写作${before.text}`,
  verdict: rational.compare(stated.low, before.high) <= 0 && rational.compare(before.low, stated.high) <= 0 ? 'consistent' : 'inconsistent',
})

interface Change {
  readonly value: Rational
  readonly low: Rational
  readonly high: Rational
}

const change = (now: ExtractedFigure, then: ExtractedFigure, unit: string): Change | null => {
  const growth = unit === '%' && now.known.kind === 'count'
  const points = unit === '个百分点' && now.known.kind === 'rate'
  const pieces = now.known.kind === 'count' && now.known.indicator.units.includes(unit)
  if (!growth && !points && !pieces) return null
  if (growth && then.low.numerator <= 0n) return null
  const between = growth ? numberText.growth : rational.subtract
  return { value: between(now.value, then.value), low: between(now.low, then.high), high: between(now.high, then.low) }
}
