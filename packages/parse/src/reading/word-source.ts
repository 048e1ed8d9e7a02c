import type { DocxDocument } from '@fazhi/ooxml'

/** Where a character of the reading text stands in a Word file: the paragraph's `index`, and the offset in its text. */
export interface WordPlace {
  readonly paragraph: number
  readonly offset: number
}

/** A Word file behind a reading text: what comments and corrections are written into. */
export interface WordSource {
  readonly document: DocxDocument
  readonly placeOf: (offset: number) => WordPlace | null
}
