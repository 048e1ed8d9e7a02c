import type { Span } from '@fazhi/schema'
import type { Origin } from './origin.ts'

/**
 * Reading text → file. The words of a piece stand in its stretch of the file in the same order, with markup between them, so
 * each character is looked for from where the one before was found. `origins` are in order of `start`. Where the last question
 * ended is kept: whoever asks from front to back walks each piece once.
 */
export function wayBack(text: string, original: string, origins: readonly Origin[]): (span: Span) => Span | null {
  let reached: Reached | null = null
  const place = (origin: Origin, at: number): number => {
    const known = reached?.origin === origin && reached.next <= at ? reached : { next: origin.start, found: origin.from }
    let { found } = known
    for (let i = known.next; i <= at && i < origin.end; i++) {
      const here = original.indexOf(text.charAt(i), found)
      if (here < 0 || here >= origin.to) continue
      if (i === at) {
        reached = { origin, next: at, found }
        return here
      }
      found = here + 1
    }
    reached = { origin, next: Math.min(at, origin.end), found }
    return Math.min(found, origin.to)
  }
  return span => {
    const first = containing(origins, span.start)
    const last = span.end > span.start ? containing(origins, span.end - 1) : first
    if (first === undefined || last === undefined) return null
    const start = place(first, span.start)
    const end = span.end > span.start ? place(last, span.end - 1) + 1 : start
    return end < start ? null : { start, end }
  }
}

/** How far a piece has been walked: the next character of the reading text, and from where in the file it is looked for. */
interface Reached {
  readonly origin: Origin
  readonly next: number
  readonly found: number
}

function containing(origins: readonly Origin[], at: number): Origin | undefined {
  let low = 0
  let high = origins.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const origin = origins[middle]
    if (origin === undefined) return undefined
    if (at < origin.start) high = middle - 1
    else if (at > origin.end) low = middle + 1
    else return origin
  }
  return undefined
}
