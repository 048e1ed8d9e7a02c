import type { Span } from '@fazhi/schema'
import type { Run } from './html-line.ts'

/** Where a piece of the reading text begins, and the runs of the file it was put together from. */
export interface Placed {
  readonly start: number
  readonly runs: readonly Run[]
}

/** Reading text → file, by the runs each line was put together from. */
export function backTo(placed: readonly Placed[]): (span: Span) => Span | null {
  const runs = placed.flatMap(({ start, runs: parts }) => parts.map(run => ({ ...run, at: start + run.at })))
  const find = (at: number): number | null => {
    let low = 0
    let high = runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((runs[middle]?.at ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const run = runs[low]
    return run === undefined || at < run.at || at >= run.at + run.length ? null : run.from + at - run.at
  }
  return span => {
    const start = find(span.start)
    if (start === null) return null
    if (span.end <= span.start) return { start, end: start }
    const last = find(span.end - 1)
    return last === null || last < start ? null : { start, end: last + 1 }
  }
}
