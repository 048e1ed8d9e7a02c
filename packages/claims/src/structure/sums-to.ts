import { interval } from '../arithmetic/interval.ts'
import type { Mention } from '../reading/mention.ts'

/** Wider than any error of machine arithmetic on sums of forty numbers. */
const slack = 1e-9

/** Exact in machine numbers: whole, and no other number is meant. */
function isCount({ number }: Mention): boolean {
  return number.places === 0 && number.low === number.high
}

/**
 * Whether the first so many of the parts can add up to the whole, every rounding allowed. Exact, but most lists are ruled out by machine
 * numbers first.
 */
export function sumsTo(whole: Mention, parts: readonly Mention[], count: number = parts.length): boolean {
  let low = 0
  let high = 0
  let counted = isCount(whole)
  for (let i = 0; i < count; i++) {
    const part = parts[i] as Mention // within bounds
    low += part.number.low
    high += part.number.high
    counted &&= isCount(part)
  }
  if (counted && low <= Number.MAX_SAFE_INTEGER) return low === whole.number.low
  // 突破3000个 may be any number of them.
  if (high === Number.POSITIVE_INFINITY || whole.number.high === Number.POSITIVE_INFINITY) return false
  const room = slack * Math.max(1, Math.abs(whole.number.size))
  if (low > whole.number.high + room || high < whole.number.low - room) return false
  return interval.overlaps(whole.number.range, interval.sum(parts.slice(0, count).map(part => part.number.range)))
}
