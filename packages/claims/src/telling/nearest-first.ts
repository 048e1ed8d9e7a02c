import type { Mention } from '../reading/mention.ts'

/** Counts in the order of the text, put the nearest to another first; of two as near the one before. */
export function nearestFirst(inOrder: readonly Mention[], { index }: Mention): Mention[] {
  let next = 0
  while (next < inOrder.length && (inOrder[next] as Mention).index <= index) next++
  let previous = next - 1
  const near: Mention[] = []
  while (near.length < inOrder.length) {
    const before = previous < 0 ? undefined : inOrder[previous]
    const after = inOrder[next]
    const takesBefore = before !== undefined && (after === undefined || index - before.index <= after.index - index)
    near.push((takesBefore ? before : after) as Mention) // one of the two is left
    if (takesBefore) previous--
    else next++
  }
  return near
}
