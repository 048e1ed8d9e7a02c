import type { Interval } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { judge } from '../arithmetic/judge.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'

const hundred = rational.of(100n)

/** 率的复算 numerators ÷ denominators × 100, as an interval. */
export function percentOf(numerators: readonly Mention[], denominators: readonly Mention[]): Interval {
  const above = interval.sum(numerators.map(({ number }) => number.range))
  const below = interval.sum(denominators.map(({ number }) => number.range))
  return interval.scale(interval.divide(above, below), hundred)
}

export function fits(stated: Mention, computed: Interval): 'consistent' | 'truncated' | 'inconsistent' {
  return judge(stated.number, computed)
}

/**
 * Whether the quotient may be what is stated, by machine numbers and with room to spare: what cannot is left out before any exact
 * arithmetic.
 */
export function mayFit({ number }: Mention, numerators: readonly Mention[], denominators: readonly Mention[]): boolean {
  let [lowAbove, highAbove, lowBelow, highBelow] = [0, 0, 0, 0]
  for (const { number: part } of numerators) {
    lowAbove += part.low
    highAbove += part.high
  }
  for (const { number: whole } of denominators) {
    lowBelow += whole.low
    highBelow += whole.high
  }
  const step = rational.toNumber(number.step)
  const room = 1e-6 + step * 1e-6
  return (100 * lowAbove) / highBelow <= number.high + step + room && (lowBelow <= 0 || (100 * highAbove) / lowBelow >= number.low - room)
}
