import type { Report } from '@fazhi/schema'
import type { DocxOptions } from './docx-options.ts'
import { FONT_PRESETS, type Fonts } from './fonts.ts'
import { GBT_9704 } from './gbt-9704.ts'
import { type IssuerMark, issuerMark } from './letterhead/issuer-mark.ts'
import { legalText } from './text/legal-text.ts'
import { widthOf } from './text/width-of.ts'
import { breakTitle } from './title/break-title.ts'

/** 版式 What the options and the report together decide before the first paragraph is set. */
export interface Layout {
  readonly form: 'public' | 'submitted'
  readonly fonts: Fonts
  /** Line pitch and the upper and lower margins, in twips. */
  readonly line: number
  readonly top: number
  readonly bottom: number
  /** The title's lines; none where the report has no title. */
  readonly title: readonly string[]
  /** 发文机关标志, for the submitted form. */
  readonly mark: IssuerMark | null
  /** Whether a seal will be put on the signature (7.3.5.1); it is said in the report's head. */
  readonly seal: boolean
  /** 主送机关移至版记 Whether the list is so long that no text would be left on the first page (7.3.2). */
  readonly moved: boolean
}

export function layoutOf(report: Report, options: DocxOptions = {}): Layout {
  const form = options.form ?? 'public'
  const { fonts = 'fangzheng' } = options
  const { margins, line, ruler } = GBT_9704
  const pitch = options.margins === 'ruler' ? ruler : { line, top: margins.top, bottom: margins.bottom }
  const names = report.issuers.map(issuer => issuer.text)
  const title = report.title
    ? breakTitle(
        report.title.lines.map(each => legalText(each.text)),
        names,
      )
    : []
  const mark = form === 'submitted' ? issuerMark(report) : null
  const head = form === 'submitted' ? letterheadLines(report, mark, pitch.line) : 0
  return {
    form,
    fonts:
      typeof fonts === 'string'
        ? FONT_PRESETS[fonts]
        : { ...FONT_PRESETS.fangzheng, ...(fonts.body ? { latin: fonts.body } : {}), ...fonts },
    ...pitch,
    title,
    mark,
    seal: report.letterhead.seal ?? false,
    moved: head + title.length + GBT_9704.addressees.linesAbove + addresseeLines(report) >= GBT_9704.linesPerPage,
  }
}

/** How many lines of the first page the 版头 takes, up to the empty lines above the title. */
function letterheadLines({ letterhead }: Report, mark: IssuerMark | null, line: number): number {
  const { mark: place, documentNumber, signer, title } = GBT_9704
  const signers = Math.max(1, Math.ceil((letterhead.signers?.length ?? 0) / signer.perLine))
  const markHeight = mark ? place.top + mark.names.length * mark.size * place.lineHeight : 0
  return Math.ceil(markHeight / line) + documentNumber.linesAbove + signers + title.linesAbove
}

function addresseeLines({ addressees }: Report): number {
  const width = addressees.reduce((sum, { text }) => sum + widthOf(text) + 1, 0)
  return Math.ceil(width / GBT_9704.charactersPerLine)
}
