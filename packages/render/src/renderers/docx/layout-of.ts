import type { Report } from '@fazhi/schema'
import type { DocxOptions } from './docx-options.ts'
import { FONT_PRESETS, type Fonts } from './fonts.ts'
import { GBT_9704 } from './gbt-9704.ts'

/** 版式 What the options and the report together decide before the first paragraph is set. */
export interface Layout {
  readonly form: 'public' | 'submitted'
  readonly fonts: Fonts
  /** Line pitch and the upper and lower margins, in twips. */
  readonly line: number
  readonly top: number
  readonly bottom: number
  /** Whether a seal will be put on the signature. An upward document bears one unless the report says otherwise. */
  readonly seal: boolean
}

export function layoutOf(report: Report, options: DocxOptions = {}): Layout {
  const form = options.form ?? 'public'
  const { fonts = 'fangzheng' } = options
  const { margins, line, ruler } = GBT_9704
  return {
    form,
    fonts:
      typeof fonts === 'string'
        ? FONT_PRESETS[fonts]
        : { ...FONT_PRESETS.fangzheng, ...(fonts.body ? { latin: fonts.body } : {}), ...fonts },
    ...(options.margins === 'ruler' ? ruler : { line, top: margins.top, bottom: margins.bottom }),
    seal: report.letterhead.seal ?? form === 'submitted',
  }
}
