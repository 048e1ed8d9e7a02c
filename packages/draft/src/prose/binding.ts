/** 数据的去处 A stretch of the finished Markdown that was written from figures, and from which (ids). */
export interface Binding {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly ids: readonly string[]
  /** As it stands in the draft: 率 行政复议.纠错 行政复议.审结 1 */
  readonly expression: string
}
