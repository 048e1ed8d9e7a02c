import type { DocxRange } from './docx-comment.ts'

/** 修订 Characters of a paragraph that are to become others; an insertion has `start === end`, a deletion an empty `text`. */
export interface DocxEdit extends DocxRange {
  readonly text: string
}
