import { AlignmentType, type FileChild, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx'
import { GBT_9704 } from '../gbt-9704.ts'
import { textRun } from '../text/text-run.ts'
import type { IssuerMark } from './issuer-mark.ts'

/** Characters. */
const SLACK = 0.4

/** 发文机关标志 One name on one line; several stacked and of equal width, 文件 to their right and half way down. */
export function setIssuerMark(mark: IssuerMark, above: number): readonly FileChild[] {
  const [first] = mark.names
  if (!mark.beside || !first) return [new Paragraph({ style: 'IssuerMark', spacing: { before: above }, children: [textRun(first ?? '')] })]
  const em = (mark.size * 20 * mark.scale) / 100
  // A little more than the longest name takes, or its last character goes on a line of its own.
  const widths = [Math.round((Math.max(...mark.names.map(name => name.length)) + SLACK) * em), Math.round(3 * em)]
  const names = mark.names.map(name =>
    cell(widths[0], new Paragraph({ style: 'IssuerMark', alignment: AlignmentType.DISTRIBUTE, children: [textRun(name)] })),
  )
  const word = cell(
    widths[1],
    new Paragraph({ style: 'IssuerMark', alignment: AlignmentType.RIGHT, children: [textRun('文件')] }),
    mark.names.length,
  )
  return [
    new Paragraph({ style: 'LetterheadSpace', spacing: { line: above, lineRule: 'exact' } }),
    new Table({
      style: 'TableNormal',
      alignment: AlignmentType.CENTER,
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
      margins: { left: 0, right: 0 },
      rows: names.map((name, index) => new TableRow({ cantSplit: true, children: index === 0 ? [name, word] : [name] })),
    }),
  ]
}

const cell = (width: number | undefined, paragraph: Paragraph, rows = 1) =>
  new TableCell({
    width: { size: width ?? GBT_9704.textWidth, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(rows > 1 ? { rowSpan: rows } : {}),
    children: [paragraph],
  })
