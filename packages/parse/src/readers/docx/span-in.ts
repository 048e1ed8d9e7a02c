import type { Span } from '@fazhi/schema'
import { lastBegun } from '../../reading/last-begun.ts'
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
    const found = lastBegun(copies.get(paragraph) ?? [], it => it.offset, start)
    if (found === undefined || start < found.offset || end > found.offset + found.length) return null
    return { start: found.start + start - found.offset, end: found.start + end - found.offset }
  }
}
