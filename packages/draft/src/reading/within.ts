import type { Span } from '@fazhi/schema'

/** 区间内的各项 Finds the members that lie wholly in a stretch, by halving: asking for each stretch of a long report stays cheap. */
export const within = <T extends { readonly span: Span }>(members: readonly T[]): ((span: Span) => readonly T[]) => {
  const sorted = members.toSorted((a, b) => a.span.start - b.span.start)
  return ({ start, end }) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.span.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    const inside: T[] = []
    for (let at = low; at < sorted.length; at += 1) {
      const member = sorted[at]
      if (member === undefined || member.span.start >= end) break
      if (member.span.end <= end) inside.push(member)
    }
    return inside
  }
}
