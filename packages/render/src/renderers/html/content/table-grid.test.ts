import type { Cell, Table } from '@fazhi/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tableGrid } from './table-grid.ts'

const span = { start: 0, end: 0 }
const cell = (text: string, columns = 1, rows = 1): Cell => ({ span, text, columns, rows })
const table = (rows: readonly (readonly Cell[])[], headerRows = 0): Table => ({ kind: 'table', span, caption: null, headerRows, rows })
const drawn = (node: Table): readonly (readonly string[])[] =>
  tableGrid(node).body.map(row => row.map(({ cell, columns, rows }) => `${cell?.text ?? ''} ${columns}×${rows}`))

describe('the grid of a table', () => {
  test('keeps what is in order', () => {
    expect(
      drawn(
        table([
          [cell('甲', 2), cell('乙', 1, 2)],
          [cell('丙'), cell('丁')],
        ]),
      ),
    ).toEqual([
      ['甲 2×1', '乙 1×2'],
      ['丙 1×1', '丁 1×1'],
    ])
  })

  test('fills a short row, and draws a column that no cell begins together with its neighbour', () => {
    expect(drawn(table([[cell('甲'), cell('乙')], [cell('丙')]]))).toEqual([
      ['甲 1×1', '乙 1×1'],
      ['丙 1×1', ' 1×1'],
    ])
    expect(drawn(table([[cell('甲', 3)], [cell('乙'), cell('丙', 2)]]))).toEqual([['甲 2×1'], ['乙 1×1', '丙 1×1']])
  })

  test('lets no cell reach out of the head or below the last row, and leaves out a row without cells', () => {
    const { head, body } = tableGrid(
      table(
        [
          [cell('甲', 1, 3), cell('乙')],
          [cell('丙'), cell('丁')],
        ],
        1,
      ),
    )
    expect(head.map(row => row.map(({ rows }) => rows))).toEqual([[1, 1]])
    expect(body).toHaveLength(1)
    expect(drawn(table([[cell('甲', 1, 2), cell('乙', 1, 2)], []]))).toEqual([['甲 1×1', '乙 1×1']])
  })

  test('is filled exactly, whatever the table claims, and loses no cell', () => {
    const any = fc
      .record({ columns: fc.integer({ min: -1, max: 300 }), rows: fc.integer({ min: -1, max: 5 }) })
      .map(({ columns, rows }) => cell('字', columns, rows))
    fc.assert(
      fc.property(fc.array(fc.array(any, { maxLength: 4 }), { maxLength: 5 }), fc.nat(3), (rows, headerRows) => {
        const grid = tableGrid(table(rows, headerRows))
        const sizes = [grid.head, grid.body].map(group => {
          const taken = group.map(() => 0)
          group.forEach((row, index) => {
            for (const each of row)
              for (let below = index; below < index + each.rows; below++) taken[below] = (taken[below] ?? 0) + each.columns
          })
          expect(taken).toHaveLength(group.length)
          return taken
        })
        expect(new Set(sizes.flat()).size).toBeLessThanOrEqual(1)
        expect([...grid.head, ...grid.body].flat().filter(each => each.cell !== null)).toHaveLength(rows.flat().length)
      }),
    )
  })
})
