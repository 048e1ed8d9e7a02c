import type { Claim, Quantity, Table } from '@fazhi/schema'
import { columnFormulas } from './column-formulas.ts'
import { gridOf } from './grid-of.ts'
import { naming } from './naming.ts'
import { tableTotals } from './table-totals.ts'

/** 读过的表格 The numbers of a table's cells, and what they say of each other. */
export interface TableReading {
  readonly quantities: readonly Quantity[]
  readonly claims: readonly Claim[]
}

/** 表格里的关系 Totals under and beside 合计, and columns that are reckoned from others. */
export function readTable(table: Table): TableReading {
  const grid = gridOf(table)
  const heads = (c: number): string =>
    grid.words
      .slice(0, grid.headerRows)
      .map(head => head[c] ?? '')
      .join('')
  const counts = (number: Quantity | null, c: number): boolean =>
    number !== null && (number.unit !== '' || (c > 0 && !naming.test(heads(c))))
  const quantities = grid.numbers.flatMap(row => row.filter(counts).filter(number => number !== null))
  return { quantities, claims: [...tableTotals(grid), ...columnFormulas(grid)] }
}
