import type { Report } from '@fazhi/schema'
import type { Chart } from '../../charts/chart.ts'
import { reportCharts } from '../../charts/report-charts.ts'
import type { Renderer } from '../../renderer.ts'
import { type Setting, setBlocks, setSection } from './body/block-handlers.ts'
import { setAddressees } from './body/set-addressees.ts'
import { setAttachment } from './body/set-attachment.ts'
import { setAttachmentList } from './body/set-attachment-list.ts'
import { setNotes } from './body/set-notes.ts'
import { setTitle } from './body/set-title.ts'
import { setCharts } from './charts/set-charts.ts'
import { controlsOf } from './controls/controls-of.ts'
import { illegalCharacters } from './diagnostics/illegal-characters.ts'
import { missingElements } from './diagnostics/missing-elements.ts'
import { remarks } from './diagnostics/remarks.ts'
import type { DocxOptions } from './docx-options.ts'
import { setFigure } from './figures/set-figure.ts'
import { layoutOf } from './layout-of.ts'
import { setImprint } from './letterhead/set-imprint.ts'
import { setLetterhead } from './letterhead/set-letterhead.ts'
import { packageOf } from './package-of.ts'
import type { Piece } from './piece.ts'
import { setSignature } from './signature/set-signature.ts'
import { bookmarksOf } from './text/bookmarks-of.ts'
import { inlinesOf } from './text/inlines-of.ts'
import { TextParagraph } from './text/text-paragraph.ts'

/** Word 文档 By GB/T 9704—2012《党政机关公文格式》: 22 lines of 28 characters on a page of 156 mm × 225 mm. */
export const docx: Renderer<DocxOptions> = {
  id: 'docx',
  term: 'Word 文档',
  extension: '.docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async render(report, options) {
    const layout = layoutOf(report, options)
    const setting = { layout, bookmarks: bookmarksOf(report), controls: controlsOf(report, options?.bound ?? []) }
    const charts = reportCharts(report, options ?? {})
    const bytes = await packageOf(report, setting, setReport(report, setting, options?.figures, charts), charts)
    return { bytes, diagnostics: [...missingElements(report, layout), ...illegalCharacters(report), ...remarks(report, layout)] }
  },
}

/** 版头、主体、版记 7.1, each in the order of the standard. */
function setReport(report: Report, setting: Setting, figures: DocxOptions['figures'] = [], charts: readonly Chart[]): readonly Piece[] {
  const { layout } = setting
  const { closing } = report
  return [
    ...(layout.form === 'submitted' ? setLetterhead(report, layout) : []),
    ...setTitle(layout.title),
    ...(layout.moved ? [] : setAddressees(report)),
    ...setBlocks(report.preamble, setting),
    ...report.sections.flatMap(section => setSection(section, setting)),
    ...figures.flatMap((figure, index) => setFigure(figure, index + 1)),
    ...(closing ? [new TextParagraph('BodyText', inlinesOf(closing, setting), { keepNext: true })] : []),
    ...setAttachmentList(report.attachmentList, layout),
    ...setSignature(report, layout),
    ...setNotes(report.notes),
    ...report.attachments.flatMap(attachment => setAttachment(attachment, setting)),
    ...setCharts(charts, figures.length),
    ...setImprint(report, layout),
  ]
}
