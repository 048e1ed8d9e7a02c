import type { Cell, Table } from '@fazhi/schema'

/** A cell and the column it begins in. */
interface Placed {
  readonly cell: Cell
  readonly column: number
}

/** Each row's cells with their columns: cells merged down from above take their places first. */
export function placeCells(table: Table): readonly (readonly Placed[])[] {
  /** For each column, the first row that is free again. */
  const freeFrom: number[] = []
  return table.rows.map((cells, row) => {
    let column = 0
    return cells.map(cell => {
      while ((freeFrom[column] ?? 0) > row) column += 1
      const placed = { cell, column }
      for (let each = 0; each < cell.columns; each++) freeFrom[column + each] = row + cell.rows
      column += cell.columns
      return placed
    })
  })
}
