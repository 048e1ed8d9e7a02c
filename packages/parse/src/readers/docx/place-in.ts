import type { WordPlace } from '../../reading/word-source.ts'

/** A stretch of the reading text that was copied from a paragraph. */
export interface PlacedParagraph {
  readonly start: number
  readonly length: number
  readonly paragraph: number
  /** Where the stretch begins in the paragraph's text. */
  readonly offset: number
}

/** Reading text → paragraph and offset. */
export function placeIn(placed: readonly PlacedParagraph[]): (offset: number) => WordPlace | null {
  return at => {
    let low = 0
    let high = placed.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((placed[middle]?.start ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const found = placed[low]
    if (found === undefined || at < found.start || at > found.start + found.length) return null
    return { paragraph: found.paragraph, offset: found.offset + at - found.start }
  }
}
