import { interval } from '../arithmetic/interval.ts'
import type { Mention } from '../reading/mention.ts'

/** Wider than any error of machine arithmetic on sums of forty numbers. */
const slack = 1e-9

/** Whether the parts can add up to the whole, every rounding allowed. Exact, but most lists are ruled out by machine numbers first. */
export function sumsTo(whole: Mention, parts: readonly Mention[]): boolean {
  let low = 0
  let high = 0
  for (const { number } of parts) {
    low += number.low
    high += number.high
  }
  const room = slack * Math.max(1, Math.abs(whole.number.size))
  if (low > whole.number.high + room || high < whole.number.low - room) return false
  return interval.overlaps(whole.number.range, interval.sum(parts.map(part => part.number.range)))
}
