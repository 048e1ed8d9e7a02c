import type { Table as TableNode } from '@fazhi/schema'
import { type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import type { Setting } from '../body/block-handlers.ts'
import { GBT_9704 } from '../gbt-9704.ts'
import { runsOf } from '../text/runs-of.ts'
import { textRun } from '../text/text-run.ts'
import { columnWidths } from './column-widths.ts'

const NUMBER = /^[-+−]?[\d０-９][\d０-９.,，．]*[%％]?$/

/** 表格 Its header rows stand again at the top of each page, no row is parted, and its width is that of the text block. */
export function setTable(table: TableNode, { bookmarks }: Setting, width: number = GBT_9704.textWidth): readonly FileChild[] {
  const widths = columnWidths(table, width)
  const rows = table.rows.map((cells, index) => {
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
            children: cell.text.split('\n').map(
              line =>
                new Paragraph({
                  style: header ? 'TableHeading' : NUMBER.test(line.trim()) ? 'TableNumber' : 'TableText',
                  children: [textRun(line)],
                }),
            ),
          }),
      ),
    })
  })
  const caption = table.caption ? [new Paragraph({ style: 'Caption', children: runsOf(table.caption, bookmarks) })] : []
  if (rows.length === 0) return caption
  const set = new Table({
    style: 'TableGrid',
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    rows,
  })
  return [...caption, set]
}
