import { interval } from '../arithmetic/interval.ts'
import type { Mention } from '../reading/mention.ts'

/** Whether the parts can add up to the whole, every rounding allowed. */
export function sumsTo(whole: Mention, parts: readonly Mention[]): boolean {
  return interval.overlaps(whole.number.range, interval.sum(parts.map(part => part.number.range)))
}
