import type { Table } from '@fazhi/schema'
import { GBT_9704 } from '../gbt-9704.ts'
import { columnsOf } from './column-widths.ts'

/** A column is asked for at most this many characters; longer cells can go on a second line. */
const ENOUGH = 8

/** How much narrower than they would like to be columns may be set before the page is turned. */
const SQUEEZE = 1.3

/** 横排表格 Whether a table has so many columns that it must lie on a page on its side (8). */
export function needsLandscape(table: Table): boolean {
  const total = columnsOf(table, ENOUGH).reduce((sum, column) => sum + column.wish, 0)
  return total > GBT_9704.textWidth * SQUEEZE
}
