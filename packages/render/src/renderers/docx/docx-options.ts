import type { BoundText } from '@fazhi/schema'
import type { ChartOptions } from '../../charts/chart-options.ts'
import type { Figure } from './figures/figure.ts'
import type { FONT_PRESETS, Fonts } from './fonts.ts'

/** Word 排版选项 Charts stand on pages of their own behind everything but 版记, drawn by Word itself. */
export interface DocxOptions extends ChartOptions {
  /**
   * 交付形态 `public` (the default): title, addressees, text, signature, date, attachments, page numbers. `submitted`: the
   * report as an upward document, with 版头 (7.2) and 版记 (7.4).
   */
  readonly form?: 'public' | 'submitted'
  /** 字体 A preset, or names that replace those of the default one. */
  readonly fonts?: keyof typeof FONT_PRESETS | Partial<Fonts>
  /** 版心的量法 `dialog` (the default): 37/28/35/26 mm as Word's page setup shows them. `ruler`: the characters themselves fill 225 mm. */
  readonly margins?: 'dialog' | 'ruler'
  /** 图 Pictures and charts, set below the text in this order. */
  readonly figures?: readonly Figure[]
  /** 与数据相连的文字 Places of the report that were written from figures: each becomes a content control, with what it says now on record. */
  readonly bound?: readonly BoundText[]
}
