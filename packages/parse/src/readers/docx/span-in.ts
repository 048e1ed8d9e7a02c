import type { Span } from '@fazhi/schema'
import type { PlacedParagraph } from './place-in.ts'

/** Paragraph and stretch of its text → reading text; `null` for what was not copied, or not in one piece. */
export function spanIn(placed: readonly PlacedParagraph[]): (paragraph: number, start: number, end: number) => Span | null {
  const copies = new Map<number, PlacedParagraph[]>()
  for (const copy of placed) {
    const known = copies.get(copy.paragraph)
    if (known === undefined) copies.set(copy.paragraph, [copy])
    else known.push(copy)
  }
  return (paragraph, start, end) => {
    const own = copies.get(paragraph) ?? []
    let low = 0
    let high = own.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((own[middle]?.offset ?? 0) <= start) low = middle
      else high = middle - 1
    }
    const found = own[low]
    if (found === undefined || start < found.offset || end > found.offset + found.length) return null
    return { start: found.start + start - found.offset, end: found.start + end - found.offset }
  }
}
