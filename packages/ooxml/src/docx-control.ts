/** 内容控件 A content control in a paragraph (`w:sdt`, ECMA-376 part 1, 17.5.2): the stretch of the paragraph's text that it holds. */
export interface DocxControl {
  /** `[start, end)` in the paragraph's text. */
  readonly start: number
  readonly end: number
  /** 标记 (`w:tag`), for programs; `null` where there is none. */
  readonly tag: string | null
}
