/** 采集表的一格 */
export type CollectingCell = string | number | null

/** 采集表 One sheet, free of any file format: the header row first. */
export interface CollectingSheet {
  readonly name: string
  readonly rows: readonly (readonly CollectingCell[])[]
  /** Column (from 0) into which numbers go: whole and not negative unless the unit is money or time. */
  readonly valueColumn: number
}

/** 表头 Columns are found by these words when a sheet comes back, in whatever order. */
export const collectingColumns = {
  id: '标识符',
  term: '指标',
  unit: '单位',
  definition: '口径',
  last: '上年数',
  value: '本年数',
  source: '数据来源',
  department: '责任部门',
} as const
