import type { Report } from '@fazhi/schema'
import {
  type FileChild,
  Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { GBT_9704 } from '../gbt-9704.ts'
import type { Layout } from '../layout-of.ts'
import { dateOf } from '../signature/date-of.ts'
import { textRun } from '../text/text-run.ts'

const { textWidth, margins } = GBT_9704

/**
 * 版记 7.4: at the foot of the last page, its last rule on the lower edge of the text block. 主送 stands here where the list
 * is too long for the first page (7.3.2), above 抄送 and without a rule between them.
 */
export function setImprint(report: Report, { form, moved, line }: Layout): readonly FileChild[] {
  const { printedBy, printedOn } = report.letterhead
  const submitted = form === 'submitted'
  const lists = [
    ...(moved ? [named('主送', report.addressees)] : []),
    ...(submitted && report.copies.length > 0 ? [named('抄送', report.copies)] : []),
  ]
  const issue = submitted && (printedBy || printedOn) ? [issued(printedBy, printedOn)] : []
  const rows = [lists, issue].filter(cell => cell.length > 0)
  if (rows.length === 0) return []
  const cell = (children: readonly Paragraph[]) => new TableCell({ width: { size: textWidth, type: WidthType.DXA }, children })
  return [
    new Table({
      style: 'ImprintTable',
      layout: TableLayoutType.FIXED,
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: [textWidth],
      margins: { left: 0, right: 0 },
      // Anchored to the page sideways: LibreOffice leaves a table as wide as the text where it is unless it is told so.
      float: {
        horizontalAnchor: TableAnchorType.PAGE,
        absoluteHorizontalPosition: margins.left,
        verticalAnchor: TableAnchorType.MARGIN,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
        topFromText: line,
        bottomFromText: 0,
        leftFromText: 0,
        rightFromText: 0,
      },
      rows: rows.map(children => new TableRow({ cantSplit: true, children: [cell(children)] })),
    }),
    // What the table is anchored to; it must be the last thing of the document and take no room.
    new Paragraph({ style: 'Anchor' }),
  ]
}

/** 抄送：甲，乙。 Its further lines begin under the first name. */
function named(label: string, names: Report['copies']): Paragraph {
  const list = names.map(name => name.text.replace(/[，、；。,;.]+$/, '')).join('，')
  return new Paragraph({ style: 'ImprintList', children: [textRun(`${label}：${list}。`)] })
}

/** 印发机关 on the left, 印发日期 on the right. */
function issued(by: string | undefined, on: string | undefined): Paragraph {
  const right = on ? [new TextRun({ children: [new Tab(), `${dateOf({ iso: on })}印发`] })] : []
  return new Paragraph({ style: 'Imprint', children: [...(by ? [textRun(by)] : []), ...right] })
}
