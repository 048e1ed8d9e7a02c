import type { DocxBlock } from './docx-block.ts'

/** 单元格 A cell; merged cells appear once, where they begin. */
export interface DocxCell {
  /** Which grid column it begins in, from 0. */
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly blocks: readonly DocxBlock[]
}

export interface DocxRow {
  /** 标题行 repeated at the top of each page. */
  readonly header: boolean
  readonly cells: readonly DocxCell[]
}

/** 表格 */
export interface DocxTable {
  readonly kind: 'table'
  readonly rows: readonly DocxRow[]
}
