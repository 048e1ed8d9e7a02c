import type { Span } from '@fazhi/schema'
import type { Origin } from './origin.ts'

/**
 * Reading text → file. The words of a piece stand in its stretch of the file in the same order, with markup between them, so
 * each character is looked for from where the one before was found. `origins` are in order of `start`.
 */
export function wayBack(text: string, original: string, origins: readonly Origin[]): (span: Span) => Span | null {
  return span => {
    const first = containing(origins, span.start)
    const last = span.end > span.start ? containing(origins, span.end - 1) : first
    if (first === undefined || last === undefined) return null
    const start = place(text, original, first, span.start)
    const end = span.end > span.start ? place(text, original, last, span.end - 1) + 1 : start
    return end < start ? null : { start, end }
  }
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

function place(text: string, original: string, origin: Origin, at: number): number {
  let found = origin.from
  for (let i = origin.start; i <= at && i < origin.end; i++) {
    const next = original.indexOf(text.charAt(i), found)
    if (next < 0 || next >= origin.to) continue
    if (i === at) return next
    found = next + 1
  }
  return Math.min(found, origin.to)
}
