import type { Interval, Rational } from '@fazhi/schema'
import { rational } from './rational.ts'

function point(value: Rational): Interval {
  return { low: value, high: value }
}

function combine(a: Rational | null, b: Rational | null, operation: (x: Rational, y: Rational) => Rational): Rational | null {
  return a === null || b === null ? null : operation(a, b)
}

function quotient(a: Rational | null, b: Rational | null): Rational | null {
  return a === null || b === null || b.numerator <= 0n ? null : rational.divide(a, b)
}

/** Whether `a` ends before `b` begins. */
function below(a: Interval, b: Interval): boolean {
  if (a.high === null || b.low === null) return false
  const order = rational.compare(a.high, b.low)
  return order < 0 || (order === 0 && (a.open === 'high' || a.open === 'both' || b.open === 'low' || b.open === 'both'))
}

function add(a: Interval, b: Interval): Interval {
  const low = combine(a.low, b.low, rational.add)
  return { low, high: a.low === a.high && b.low === b.high ? low : combine(a.high, b.high, rational.add) }
}

/** 区间运算 Of quantities that are not negative; an unbounded end is `null`. */
export const interval = {
  point,
  below,
  overlaps: (a: Interval, b: Interval): boolean => !below(a, b) && !below(b, a),
  isPoint: (a: Interval): boolean => a.low !== null && a.high !== null && rational.compare(a.low, a.high) === 0,
  add,
  subtract: (a: Interval, b: Interval): Interval => ({
    low: combine(a.low, b.high, rational.subtract),
    high: combine(a.high, b.low, rational.subtract),
  }),
  scale: (a: Interval, factor: Rational): Interval => {
    const low = a.low && rational.multiply(a.low, factor)
    return { low, high: a.low === a.high ? low : a.high && rational.multiply(a.high, factor) }
  },
  /** Of intervals that are not negative. Where the divisor may be zero the result has no upper end. */
  divide: (a: Interval, b: Interval): Interval => {
    const low = b.high === null ? rational.zero : quotient(a.low, b.high)
    return { low, high: a.low === a.high && b.low === b.high ? low : quotient(a.high, b.low) }
  },
  sum: (all: readonly Interval[]): Interval => {
    const [first, ...others] = all
    return first ? others.reduce(add, { low: first.low, high: first.high }) : point(rational.zero)
  },
  middle: (a: Interval): Rational | null =>
    a.low === null ? a.high : a.high === null ? a.low : rational.divide(rational.add(a.low, a.high), rational.of(2n)),
}
