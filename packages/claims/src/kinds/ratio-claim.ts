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
