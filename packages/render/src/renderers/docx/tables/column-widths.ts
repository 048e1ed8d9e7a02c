import type { Table } from '@fazhi/schema'
import { GBT_9704 } from '../gbt-9704.ts'
import { drawnWidth } from '../text/drawn-width.ts'
import { placeCells } from './place-cells.ts'

/** The cell margins of TableNormal, left and right. */
const MARGINS = 216

/** A column of at least two characters, and of no more than these. */
const LEAST = 2
const MOST = 24

/** What cannot go on in the next line: a number with its sign, a word. */
const UNBREAKABLE = /[\w.,%％+-]+/g

/** A column's need and its wish, in twips. */
interface Column {
  readonly least: number
  readonly wish: number
}

/** How narrow each column may be and how wide it would like to be: its longest number, its longest line. */
export function columnsOf(table: Table, most = MOST): readonly Column[] {
  const placed = placeCells(table).flat()
  const count = Math.max(1, ...placed.map(({ cell, column }) => column + cell.columns))
  const columns = Array.from({ length: count }, () => ({ least: LEAST, wish: LEAST }))
  for (const { cell, column } of placed) {
    const entry = columns[column]
    if (!entry || cell.columns !== 1) continue
    const lines = cell.text.split('\n').map(drawnWidth)
    const words = (cell.text.match(UNBREAKABLE) ?? []).map(drawnWidth)
    entry.wish = Math.max(entry.wish, Math.min(Math.max(...lines), most))
    entry.least = Math.max(entry.least, Math.min(Math.max(0, ...words), most))
  }
  const twips = (characters: number) => characters * GBT_9704.size.table * 20 + MARGINS
  return columns.map(({ least, wish }) => ({ least: twips(least), wish: twips(Math.max(least, wish)) }))
}

/**
 * 列宽 The width at hand shared out in twips; the sum is exact. Every column has what it needs, the rest goes by what each
 * would like; where that is less than what all need, all give up alike.
 */
export function columnWidths(table: Table, width: number): readonly number[] {
  const columns = columnsOf(table)
  const total = (of: (column: Column) => number) => columns.reduce((sum, column) => sum + of(column), 0)
  const [least, wish] = [total(column => column.least), total(column => column.wish)]
  const share = ({ least: own, wish: liked }: Column) => {
    if (wish <= width) return (liked / wish) * width
    if (least >= width) return (own / least) * width
    return own + ((liked - own) / (wish - least)) * (width - least)
  }
  let reached = 0
  return columns.map(column => {
    const before = Math.round(reached)
    reached += share(column)
    return Math.round(reached) - before
  })
}
