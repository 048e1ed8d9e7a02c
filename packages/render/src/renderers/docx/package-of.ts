import type { Report } from '@fazhi/schema'
import { Document, DocumentGridType, type FileChild, Packer } from 'docx'
import { fixZipDates } from './fixed-zip-dates.ts'
import { pageNumbers } from './foot/page-numbers.ts'
import { GBT_9704 } from './gbt-9704.ts'
import type { Layout } from './layout-of.ts'
import { coreXml } from './parts/core-xml.ts'
import { fontTableXml } from './parts/font-table-xml.ts'
import { SETTINGS_XML } from './parts/settings-xml.ts'
import { stylesXml } from './parts/styles-xml.ts'

const { paper, margins, pageNumber } = GBT_9704

/** The paragraphs as a .docx: page, styles, settings, fonts and properties around them. */
export async function packageOf(report: Report, layout: Layout, children: readonly FileChild[]): Promise<Uint8Array> {
  const { top, bottom, line } = layout
  const { left, right } = margins
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: paper, margin: { top, bottom, left, right, header: 851, footer: pageNumber.footer, gutter: 0 } },
          grid: { type: DocumentGridType.LINES, linePitch: line },
        },
        footers: pageNumbers(),
        children,
      },
    ],
  })
  const overrides = [
    { path: 'word/styles.xml', data: stylesXml(layout) },
    { path: 'word/settings.xml', data: SETTINGS_XML },
    { path: 'word/fontTable.xml', data: fontTableXml(layout.fonts) },
    { path: 'docProps/core.xml', data: coreXml(report) },
  ]
  return fixZipDates(new Uint8Array(await Packer.toArrayBuffer(document, undefined, overrides)))
}
