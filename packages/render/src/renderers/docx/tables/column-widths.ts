import type { Table } from '@fazhi/schema'
import { GBT_9704 } from '../gbt-9704.ts'
import { widthOf } from '../text/width-of.ts'

/** The cell margins of TableNormal, left and right. */
const MARGINS = 216

/** How wide each column would like to be, in twips: its longest line, within reason. */
export function wishedWidths(table: Table): readonly number[] {
  const count = Math.max(1, ...table.rows.map(row => row.reduce((sum, cell) => sum + cell.columns, 0)))
  const wishes = new Array<number>(count).fill(2)
  for (const row of table.rows) {
    let column = 0
    for (const cell of row) {
      const longest = Math.max(...cell.text.split('\n').map(widthOf))
      if (cell.columns === 1) wishes[column] = Math.max(wishes[column] ?? 0, Math.min(longest, 24))
      column += cell.columns
    }
  }
  return wishes.map(wish => wish * GBT_9704.size.table * 20 + MARGINS)
}

/** 列宽 The width of the text block shared out as the columns' contents ask, in twips; the sum is exact. */
export function columnWidths(table: Table, width: number): readonly number[] {
  const wishes = wishedWidths(table)
  const total = wishes.reduce((sum, wish) => sum + wish, 0)
  const edges = [0]
  let reached = 0
  for (const wish of wishes) {
    reached += wish
    edges.push(Math.round((reached / total) * width))
  }
  return wishes.map((_, index) => (edges[index + 1] ?? 0) - (edges[index] ?? 0))
}
