import type { Report } from '@fazhi/schema'
import { type FileChild, Paragraph, Tab, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, WidthType } from 'docx'
import { GBT_9704 } from '../gbt-9704.ts'
import type { Layout } from '../layout-of.ts'
import { legalText } from '../text/legal-text.ts'
import { textRun } from '../text/text-run.ts'
import { dateOf } from './date-of.ts'
import { sealedRows } from './sealed-rows.ts'
import { unsealedPlaces } from './unsealed-places.ts'

const { character, sealed, unsealed } = GBT_9704

/** 署名和成文日期 7.3.5. They are placed from the left, so that the figures hold whatever the digits' width. */
export function setSignature({ signature }: Report, { seal, line }: Layout): readonly FileChild[] {
  if (!signature) return []
  const names = signature.issuers.map(issuer => legalText(issuer.text))
  const date = signature.date ? dateOf(signature.date) : null
  const lines = seal ? setSealed(names, date, line) : setUnsealed(names, date, line)
  return names.length > 1 ? [inTable(lines)] : lines
}

/** Joint issuers sign in a table without a frame, as offices do, so that names, date and room for seals stay one block. */
function inTable(lines: readonly Paragraph[]): Table {
  const width = { size: GBT_9704.textWidth, type: WidthType.DXA }
  return new Table({
    style: 'TableNormal',
    layout: TableLayoutType.FIXED,
    width,
    columnWidths: [GBT_9704.textWidth],
    margins: { left: 0, right: 0 },
    rows: lines.map(paragraph => new TableRow({ cantSplit: true, children: [new TableCell({ width, children: [paragraph] })] })),
  })
}

/** 7.3.5.2 不加盖印章: one name below the other. */
function setUnsealed(names: readonly string[], date: string | null, line: number): readonly Paragraph[] {
  const places = unsealedPlaces(names, date)
  return [
    ...names.map((name, index) => placed('Signature', name, places.names[index] ?? 0, index === 0 ? unsealed.linesAbove * line : 0)),
    ...(date ? [placed('Date', date, places.date, names.length === 0 ? unsealed.linesAbove * line : 0)] : []),
  ]
}

/** 7.3.5.1 加盖印章: names side by side with room for a seal on each, the last one over the date. */
function setSealed(names: readonly string[], date: string | null, line: number): readonly Paragraph[] {
  const { rows, dateLeft } = sealedRows(names, date)
  const [only] = rows.length === 1 ? (rows[0] ?? []) : []
  const set =
    names.length === 1 && only
      ? [placed('Signature', only.name, only.left, sealed.linesAbove * line)]
      : rows.map((row, index) => {
          const before = (index === 0 ? sealed.linesAbove : sealed.linesBetweenRows) * line
          return new Paragraph({
            style: 'Signature',
            spacing: { before },
            tabStops: row.map(({ centre }) => ({ type: TabStopType.CENTER, position: Math.round(centre * character) })),
            children: row.map(({ name }) => new TextRun({ children: [new Tab(), name] })),
          })
        })
  return [...set, ...(date ? [placed('Date', date, dateLeft, names.length === 0 ? sealed.linesAbove * line : 0)] : [])]
}

function placed(style: string, text: string, left: number, before: number): Paragraph {
  return new Paragraph({
    style,
    indent: { left: Math.round(left * character) },
    ...(before > 0 ? { spacing: { before } } : {}),
    children: [textRun(text)],
  })
}
