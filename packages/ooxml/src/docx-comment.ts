/** Characters of a paragraph: `[start, end)` in its reading text; `paragraph` is its `index`. */
export interface DocxRange {
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** 批注 A comment to be put into a Word file. */
export interface DocxComment {
  /** The characters it is about. Several ranges are stretches of one passage: it is marked from the first to the last. */
  readonly ranges: readonly DocxRange[]
  readonly author: string
  /** 缩写 What Word shows beside the comment's number. */
  readonly initials: string
  /** ISO 8601; without it the comment has no date, so that the same findings give the same bytes. */
  readonly date?: string
  /** Its paragraphs. */
  readonly lines: readonly string[]
}
