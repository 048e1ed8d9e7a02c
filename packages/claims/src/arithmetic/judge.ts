import type { Interval, Rational, Verdict } from '@fazhi/schema'
import { interval } from './interval.ts'
import { rational } from './rational.ts'

/** What a stated number is compared as: its value, how many places it was written to, and its range. */
export interface Stated {
  readonly value: Rational
  readonly range: Interval
  /** One unit of the last written digit: 0.1 for 31.4. */
  readonly step: Rational
}

/**
 * 判定 Rounding to nearest first, both ends closed (a clerk may round a half either way); if only cutting digits off
 * explains the number, `truncated`.
 */
export function judge(stated: Stated, computed: Interval): Exclude<Verdict, 'unverifiable'> {
  if (interval.overlaps(stated.range, computed)) return 'consistent'
  if (stated.step.denominator === 1n && stated.step.numerator === 1n && interval.isPoint(stated.range)) return 'inconsistent'
  const cut: Interval = { low: stated.value, high: rational.add(stated.value, stated.step), open: 'high' }
  return interval.overlaps(cut, computed) ? 'truncated' : 'inconsistent'
}
