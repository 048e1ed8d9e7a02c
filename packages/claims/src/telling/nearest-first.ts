import type { Mention } from '../reading/mention.ts'

/** Counts in the order of the text, put the nearest to another first; of two as near the one before. */
export function nearestFirst(inOrder: readonly Mention[], { index }: Mention): Mention[] {
  const behind = inOrder.findIndex(other => other.index > index)
  let next = behind < 0 ? inOrder.length : behind
  let previous = next - 1
  const near: Mention[] = []
  while (near.length < inOrder.length) {
    const [before, after] = [previous < 0 ? undefined : inOrder[previous], inOrder[next]]
    const takesBefore = before !== undefined && (after === undefined || index - before.index <= after.index - index)
    near.push((takesBefore ? before : after) as Mention) // one of the two is left
    if (takesBefore) previous--
    else next++
  }
  return near
}
