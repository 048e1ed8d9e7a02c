import type { Quantity, Table } from '@fazhi/schema'
import { soleNumber } from './sole-number.ts'

/** 表格的格子 A table as an officer sees it: `words` by place, and the numbers that stand alone in a cell. */
export interface Grid {
  /** Words of the cell that covers a place; merged cells cover several. */
  readonly words: readonly (readonly string[])[]
  /** The number of a cell at its upper left place; `null` for words, for what is merged and for nothing. */
  readonly numbers: readonly (readonly (Quantity | null)[])[]
  /** Whether nothing stands there: empty, —, /. */
  readonly empty: readonly (readonly boolean[])[]
  readonly headerRows: number
}

type Cell = Table['rows'][number][number]

const nothing = /^[-—–/／\s]*$/

function quantityIn({ text, span }: Cell, label: string): Quantity | null {
  const number = soleNumber(text)
  return (
    number && {
      span: { start: span.start + number.start, end: span.start + number.end },
      text: text.slice(number.start, number.end),
      label,
      indicator: null,
      unit: number.unit,
      value: number.value,
      places: number.places,
      range: number.range,
    }
  )
}

/** Lays the cells out by rows and columns; what would overlap an earlier cell moves to the right of it. */
export function gridOf({ rows, headerRows }: Table): Grid {
  const words: string[][] = rows.map(() => [])
  const numbers: (Quantity | null)[][] = rows.map(() => [])
  const empty: boolean[][] = rows.map(() => [])
  for (const [r, row] of rows.entries()) {
    let column = 0
    for (const cell of row) {
      while (words[r]?.[column] !== undefined) column++
      const label = cell.text.replace(/\s/g, '')
      const number = r < headerRows ? null : quantityIn(cell, (words[r]?.[0] ?? '').slice(0, 20))
      for (let below = r; below < Math.min(rows.length, r + Math.max(1, cell.rows)); below++) {
        for (let right = column; right < column + Math.max(1, cell.columns); right++) {
          ;(words[below] as string[])[right] = label
          ;(numbers[below] as (Quantity | null)[])[right] = below === r && right === column ? number : null
          ;(empty[below] as boolean[])[right] = nothing.test(cell.text)
        }
      }
      column += Math.max(1, cell.columns)
    }
  }
  return { words, numbers, empty, headerRows }
}
