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
  let [lowBelow, highBelow] = [0, 0]
  for (const { number: whole } of denominators) {
    lowBelow += whole.low
    highBelow += whole.high
  }
  return quotientMayFit(number, addedUp(numerators), lowBelow, highBelow)
}

/** Least and most of several counts together, in machine numbers. */
export function addedUp(counts: readonly Mention[]): { readonly low: number; readonly high: number } {
  let [low, high] = [0, 0]
  for (const { number } of counts) {
    low += number.low
    high += number.high
  }
  return { low, high }
}

/** `mayFit` of ends that are known. */
export function quotientMayFit(
  stated: Mention['number'],
  above: { readonly low: number; readonly high: number },
  lowBelow: number,
  highBelow: number,
): boolean {
  if (highBelow === 0) return false
  if (lowBelow > 0 && (100 * above.high) / lowBelow < stated.low - 1) return false
  const step = rational.toNumber(stated.step)
  const room = 1e-6 + step * 1e-6
  return (100 * above.low) / highBelow <= stated.high + step + room && (lowBelow <= 0 || (100 * above.high) / lowBelow >= stated.low - room)
}
