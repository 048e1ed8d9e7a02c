import type { Cell, Table } from '@fazhi/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from './column-widths.ts'
import { needsLandscape } from './needs-landscape.ts'
import { placeCells } from './place-cells.ts'

const cell = (text: string, columns = 1, rows = 1): Cell => ({ span: { start: 0, end: 0 }, text, columns, rows })
const table = (rows: readonly (readonly Cell[])[]): Table => ({
  kind: 'table',
  span: { start: 0, end: 0 },
  caption: null,
  headerRows: 1,
  rows,
})

describe('the columns of a table', () => {
  it('share the width to the twip, whatever is in them', () => {
    const cells = fc.array(
      fc.array(
        fc.string({ maxLength: 30 }).map(text => cell(text)),
        { minLength: 1, maxLength: 9 },
      ),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(cells, rows => {
        const widths = columnWidths(table(rows), 8844)
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8844)
        expect(Math.min(...widths)).toBeGreaterThan(0)
      }),
    )
  })

  it('are wider where the text is longer', () => {
    const [narrow = 0, wide = 0] = columnWidths(table([[cell('件数'), cell('行政规范性文件名称')]]), 8844)
    expect(wide).toBeGreaterThan(2 * narrow)
  })

  it('are counted past a cell merged down from the row above', () => {
    const placed = placeCells(
      table([
        [cell('地区', 1, 2), cell('复议', 2)],
        [cell('收到'), cell('审结')],
      ]),
    )
    expect(placed[1]?.map(({ column }) => column)).toEqual([1, 2])
  })

  it('ask for a page on its side when there are too many of them', () => {
    const row = (count: number) => [Array.from({ length: count }, () => cell('出庭应诉率'))]
    expect(needsLandscape(table(row(6)))).toBe(false)
    expect(needsLandscape(table(row(12)))).toBe(true)
  })
})
