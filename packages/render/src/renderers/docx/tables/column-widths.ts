import type { Table } from '@fazhi/schema'
import { GBT_9704 } from '../gbt-9704.ts'
import { widthOf } from '../text/width-of.ts'
import { placeCells } from './place-cells.ts'

/** The cell margins of TableNormal, left and right. */
const MARGINS = 216

/** Digits of a substituted font are a little wider than half a character. */
const ROOM = 1.15

/** How wide each column would like to be, in twips: its longest line, but not more than `most` characters. */
export function wishedWidths(table: Table, most = 24): readonly number[] {
  const placed = placeCells(table).flat()
  const count = Math.max(1, ...placed.map(({ cell, column }) => column + cell.columns))
  const wishes = new Array<number>(count).fill(2)
  for (const { cell, column } of placed) {
    const longest = Math.max(...cell.text.split('\n').map(widthOf))
    if (cell.columns === 1) wishes[column] = Math.max(wishes[column] ?? 0, Math.min(longest, most))
  }
  return wishes.map(wish => wish * ROOM * GBT_9704.size.table * 20 + MARGINS)
}

/** 列宽 The width at hand shared out as the columns' contents ask, in twips; the sum is exact. */
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
