import type { Report } from '@fazhi/schema'
import { Document, Packer } from 'docx'
import type { Chart } from '../../charts/chart.ts'
import type { Setting } from './body/block-handlers.ts'
import { addChart } from './charts/add-chart.ts'
import { chartXml } from './charts/chart-xml.ts'
import { addData } from './controls/add-data.ts'
import { fixZipDates } from './fix-zip-dates.ts'
import { coreXml } from './parts/core-xml.ts'
import { fontTableXml } from './parts/font-table-xml.ts'
import { notesXml } from './parts/notes-xml.ts'
import { NUMBERING_XML } from './parts/numbering-xml.ts'
import { SETTINGS_XML } from './parts/settings-xml.ts'
import { stylesXml } from './parts/styles-xml.ts'
import { themeXml } from './parts/theme-xml.ts'
import type { Piece } from './piece.ts'
import { sectionsOf } from './sections-of.ts'

/** The paragraphs as a .docx: pages, styles, settings, fonts, charts and properties around them. */
export async function packageOf(
  report: Report,
  { layout, controls }: Setting,
  pieces: readonly Piece[],
  charts: readonly Chart[],
): Promise<Uint8Array> {
  const document = new Document({ evenAndOddHeaderAndFooters: true, sections: sectionsOf(pieces, layout) })
  const overrides = [
    { path: 'word/styles.xml', data: stylesXml(layout) },
    { path: 'word/settings.xml', data: SETTINGS_XML },
    { path: 'word/numbering.xml', data: NUMBERING_XML },
    { path: 'word/footnotes.xml', data: notesXml('footnote') },
    { path: 'word/endnotes.xml', data: notesXml('endnote') },
    { path: 'word/theme/theme1.xml', data: themeXml(layout.fonts) },
    { path: 'word/fontTable.xml', data: fontTableXml(layout.fonts) },
    { path: 'docProps/core.xml', data: coreXml(report) },
    ...charts.map((chart, index) => ({ path: addChart(document, index), data: chartXml(chart, layout.fonts) })),
  ]
  const zip = new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides))
  return fixZipDates(controls.size === 0 ? zip : addData(zip, controls))
}
