/** A number within a text that holds several, and which figures it rests on. Offsets count from the beginning of that text. */
export interface BoundPart {
  readonly start: number
  readonly end: number
  /** Ids of the figures. */
  readonly ids: readonly string[]
  /** Which number it is, as a draft would call it: 行政复议.维持 */
  readonly expression: string
}

/** 数据的去处 A stretch of the finished Markdown that was written from figures, and from which (ids). */
export interface Binding {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly ids: readonly string[]
  /** As it stands in the draft: 率 行政复议.纠错 行政复议.审结 1 */
  readonly expression: string
  /** The numbers in it, where it is a list or a table. */
  readonly parts?: readonly BoundPart[]
}
