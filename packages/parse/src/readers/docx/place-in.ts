import { lastBegun } from '../../reading/last-begun.ts'
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
    const found = lastBegun(placed, it => it.start, at)
    if (found === undefined || at < found.start || at > found.start + found.length) return null
    return { paragraph: found.paragraph, offset: found.offset + at - found.start }
  }
}
