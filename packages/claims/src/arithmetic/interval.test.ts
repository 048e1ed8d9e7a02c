import type { Interval } from '@fazhi/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interval } from './interval.ts'
import { rational } from './rational.ts'

const number = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([a, b]) => rational.of(BigInt(a), BigInt(b)))
const range: fc.Arbitrary<Interval> = fc
  .tuple(number, number)
  .map(([a, b]) => (rational.compare(a, b) <= 0 ? { low: a, high: b } : { low: b, high: a }))
/** An interval and a value in it. */
const within = range.chain(whole =>
  fc.integer({ min: 0, max: 8 }).map(k => {
    const low = whole.low ?? rational.zero
    const width = rational.subtract(whole.high ?? low, low)
    return { whole, value: rational.add(low, rational.multiply(width, rational.of(BigInt(k), 8n))) }
  }),
)
const holds = (whole: Interval, value: ReturnType<typeof rational.of>) => interval.overlaps(whole, interval.point(value))

describe('an interval holds every value its operands can take', () => {
  it('for sums, differences, quotients and multiples', () => {
    fc.assert(
      fc.property(within, within, (a, b) => {
        expect(holds(interval.add(a.whole, b.whole), rational.add(a.value, b.value))).toBe(true)
        expect(holds(interval.subtract(a.whole, b.whole), rational.subtract(a.value, b.value))).toBe(true)
        expect(holds(interval.scale(a.whole, b.value), rational.multiply(a.value, b.value))).toBe(true)
        if (b.value.numerator > 0n) expect(holds(interval.divide(a.whole, b.whole), rational.divide(a.value, b.value))).toBe(true)
      }),
    )
  })

  it('and overlapping is the same either way round', () => {
    fc.assert(fc.property(range, range, (a, b) => interval.overlaps(a, b) === interval.overlaps(b, a)))
  })
})

describe('a fraction', () => {
  it('is printed as a clerk rounds: halves up', () => {
    expect(rational.print(rational.of(57n, 2n), 0)).toBe('29')
    expect(rational.print(rational.of(3200n, 102n), 1)).toBe('31.4')
    expect(rational.print(rational.of(-5n, 2n), 0)).toBe('-2')
    expect(rational.print(rational.of(1n, 200n), 2)).toBe('0.01')
  })

  it('is kept in lowest terms', () => {
    expect(rational.of(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n })
    expect(rational.small(120, 100)).toEqual({ numerator: 6n, denominator: 5n })
  })
})
