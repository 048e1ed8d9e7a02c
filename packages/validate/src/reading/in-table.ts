import type { Span } from '@fazhi/schema'
import type { Subject } from '../subject.ts'
import { passages } from './passages.ts'
import { remember } from './remember.ts'

const cells = remember((subject: Subject): readonly Span[] =>
  passages(subject)
    .filter(({ kind }) => kind === 'cell')
    .map(({ span }) => span),
)

/** Whether a place lies in a cell of a table. */
export const inTable = (subject: Subject, { start, end }: Span): boolean => {
  const all = cells(subject)
  let [low, high] = [0, all.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return end <= (all[low - 1]?.end ?? -1)
}
