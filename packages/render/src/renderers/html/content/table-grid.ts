import type { Cell, Table } from '@fazhi/schema'

/** A cell as wide and as high as the page may say. `null`: a place that no cell fills. */
export interface GridCell {
  readonly cell: Cell | null
  readonly columns: number
  readonly rows: number
}

type Grid = readonly (readonly GridCell[])[]

interface Placed {
  readonly cell: Cell
  readonly column: number
  readonly columns: number
  readonly rows: number
}

const widest = 100

/**
 * 表格的格子 Head and body such that every row has the same columns, as HTML wants it: a column or row in which no cell begins is
 * drawn together with its neighbour, a short row is filled up, and no cell reaches below the end of head or body.
 */
export function tableGrid(node: Table): { readonly head: Grid; readonly body: Grid } {
  const head = place(node.rows.slice(0, node.headerRows))
  const body = place(node.rows.slice(node.headerRows))
  const all = [...head, ...body].flat()
  const begins = new Set(all.map(({ column }) => column))
  // How many columns that begin somewhere lie to the left of each place.
  const left = [0]
  for (const { column, columns } of all)
    for (let at = left.length; at <= column + columns; at++) left.push((left[at - 1] ?? 0) + (begins.has(at - 1) ? 1 : 0))
  const span = ({ column, columns }: Placed): number => (left[column + columns] ?? 0) - (left[column] ?? 0)
  return { head: even(head, begins.size, span), body: even(body, begins.size, span) }
}

/** Where the cells of a row group stand, by the table model of the HTML Standard; what would overlap is cut short. */
function place(rows: Table['rows']): readonly (readonly Placed[])[] {
  const occupied = rows.map(() => new Set<number>())
  return rows.map((row, index) => {
    const here = occupied[index] ?? new Set()
    let column = 0
    return row.map(cell => {
      while (here.has(column)) column++
      const start = column
      const height = Math.min(Math.max(1, cell.rows), rows.length - index)
      const end = start + Math.min(Math.max(1, cell.columns), widest)
      do {
        for (const below of occupied.slice(index, index + height)) below.add(column)
        column++
      } while (column < end && !here.has(column))
      return { cell, column: start, columns: column - start, rows: height }
    })
  })
}

/** Fills short rows up to `width` and leaves out rows that cells from above fill entirely. */
function even(rows: readonly (readonly Placed[])[], width: number, span: (placed: Placed) => number): Grid {
  const taken = rows.map(() => 0)
  const filled = rows.map((cells, index) => {
    for (const placed of cells)
      for (let below = index; below < index + placed.rows; below++) taken[below] = (taken[below] ?? 0) + span(placed)
    const set = cells.map((placed): GridCell => ({ cell: placed.cell, columns: span(placed), rows: placed.rows }))
    const missing = Math.max(0, width - (taken[index] ?? 0))
    return [...set, ...Array.from({ length: missing }, (): GridCell => ({ cell: null, columns: 1, rows: 1 }))]
  })
  const kept = (from: number, count: number): number => filled.slice(from, from + count).filter(row => row.length > 0).length
  return filled
    .map((row, index) => row.map(each => (each.rows === 1 ? each : { ...each, rows: kept(index, each.rows) })))
    .filter(row => row.length > 0)
}
