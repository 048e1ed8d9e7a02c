import type { Hedge, Interval, Rational } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'

/**
 * 取值范围 Every value a written number may stand for. `step`: one unit of its last digit. An exact count is a point; a rounded
 * number reaches half a step either way; 约、左右 a tenth either way (but no less than a step); 近 from nine tenths up to the
 * number; 余、多、超、逾、以上 from the number upward, 余 and 多 by less than one `scale` (余 of 580余 is below ten).
 */
export function rangeOf(value: Rational, step: Rational, exact: boolean, hedge: Hedge | undefined, scale: Rational | null): Interval {
  if (hedge === undefined) {
    if (exact) return { low: value, high: value }
    const half = rational.of(step.numerator, step.denominator * 2n)
    return { low: rational.subtract(value, half), high: rational.add(value, half) }
  }
  const tenth = rational.of(value.numerator, value.denominator * 10n)
  if (hedge === 'about') {
    const reach = rational.compare(tenth, step) < 0 ? step : tenth
    return { low: rational.subtract(value, reach), high: rational.add(value, reach) }
  }
  if (hedge === 'below')
    return { low: rational.subtract(value, rational.compare(tenth, step) < 0 ? step : tenth), high: value, open: 'high' }
  if (hedge === 'under') return { low: rational.zero, high: value }
  return scale === null ? { low: value, high: null } : { low: value, high: rational.add(value, scale), open: 'high' }
}
