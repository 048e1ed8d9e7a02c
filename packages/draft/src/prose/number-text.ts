import { rational } from '@fazhi/claims'
import type { Rational } from '@fazhi/schema'

const hundred = rational.of(100n)
const negative = (value: Rational): boolean => value.numerator < 0n
const magnitude = (value: Rational): Rational => (negative(value) ? rational.of(-value.numerator, value.denominator) : value)

/** Zeros behind the point say nothing: 39.0 → 39. */
const trim = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits)

/**
 * 百分数的写法 Rounded to nearest at `places`; a whole number is written without a point. What is not exactly 0 or 100 is never
 * written as 0 or 100: more places are taken (99.97%).
 */
const percent = (value: Rational, places: number): string => {
  for (let digits = places; digits < places + 6; digits += 1) {
    const printed = trim(rational.print(value, digits))
    const exact = rational.compare(rational.of(BigInt(rational.print(value, digits).replace('.', '')), 10n ** BigInt(digits)), value) === 0
    if (exact || (printed !== '0' && printed !== '100')) return printed
  }
  return rational.print(value, places + 6)
}

/** 数的写法 */
export const numberText = {
  percent,
  magnitude,
  negative,
  /** At most `places` digits behind the point. */
  decimal: (value: Rational, places: number): string => trim(rational.print(value, places)),
  /** (now − before) ÷ before in percent; `before` is not zero. */
  growth: (now: Rational, before: Rational): Rational =>
    rational.multiply(rational.divide(rational.subtract(now, before), before), hundred),
} as const
