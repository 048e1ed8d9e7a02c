import type { Cell, Table as TableNode } from '@fazhi/schema'
import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import { GBT_9704 } from '../gbt-9704.ts'
import type { Piece } from '../piece.ts'
import { Inlay } from '../text/inlay.ts'
import { type Inlays, inlinesOf } from '../text/inlines-of.ts'
import { textRun } from '../text/text-run.ts'
import { columnWidths } from './column-widths.ts'
import { needsLandscape } from './needs-landscape.ts'

const NUMBER = /^[-+−]?[\d０-９][\d０-９.,，．]*[%％]?$/

const NONE = { style: BorderStyle.NIL, size: 0 } as const

/**
 * 表格 Its caption and header rows stand again at the top of each page, no row is parted, and it is as wide as the text
 * block. The caption is the table's own first row, without a frame.
 */
export function setTable(table: TableNode, inlays: Inlays): readonly Piece[] {
  const turned = needsLandscape(table)
  const width = turned ? GBT_9704.textHeight : GBT_9704.textWidth
  const widths = columnWidths(table, width)
  const caption = table.caption
    ? [captionRow(new Paragraph({ style: 'Caption', children: [textRun(table.caption.text)] }), widths.length)]
    : []
  const rows = table.rows
    .filter(cells => cells.length > 0)
    .map((cells, index) => {
      const header = index < table.headerRows
      return new TableRow({
        cantSplit: true,
        tableHeader: header,
        children: cells.map(
          cell =>
            new TableCell({
              verticalAlign: VerticalAlignTable.CENTER,
              ...(cell.columns > 1 ? { columnSpan: cell.columns } : {}),
              ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
              children: cell.text
                .split('\n')
                .map(line => new Paragraph({ style: styleOf(line, header), children: wordsOf(cell, line, inlays) })),
            }),
        ),
      })
    })
  if (caption.length + rows.length === 0) return []
  const set = new Table({
    style: 'TableGrid',
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    rows: [...caption, ...rows],
  })
  return turned ? [{ landscape: [set] }] : [set]
}

/** A cell with content controls has one line. */
const wordsOf = (cell: Cell, line: string, inlays: Inlays) =>
  inlays.controls.has(cell) && line === cell.text ? inlinesOf(cell, inlays).map(xml => new Inlay(xml)) : [textRun(line)]

const styleOf = (line: string, header: boolean) => (header ? 'TableHeading' : NUMBER.test(line.trim()) ? 'TableNumber' : 'TableText')

const captionRow = (caption: Paragraph, columns: number) =>
  new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: [
      new TableCell({
        ...(columns > 1 ? { columnSpan: columns } : {}),
        borders: { top: NONE, left: NONE, right: NONE },
        children: [caption],
      }),
    ],
  })
