import type { Span } from '@fazhi/schema'
import { lastBegun } from '../../reading/last-begun.ts'
import type { Run } from './html-line.ts'

/** Where a piece of the reading text begins, and the runs of the file it was put together from. */
export interface Placed {
  readonly start: number
  readonly runs: readonly Run[]
}

/** Reading text → file, by the runs each line was put together from. */
export function backTo(placed: readonly Placed[]): (span: Span) => Span | null {
  const runs = placed.flatMap(({ start, runs: parts }) => parts.map(run => ({ ...run, at: start + run.at })))
  const find = (at: number): Span | null => {
    const run = lastBegun(runs, it => it.at, at)
    if (run === undefined || at < run.at || at >= run.at + run.length) return null
    if (run.width !== undefined) return { start: run.from, end: run.from + run.width }
    return { start: run.from + at - run.at, end: run.from + at - run.at + 1 }
  }
  return span => {
    const first = find(span.start)
    if (first === null) return null
    if (span.end <= span.start) return { start: first.start, end: first.start }
    const last = find(span.end - 1)
    return last === null || last.end < first.start ? null : { start: first.start, end: last.end }
  }
}
