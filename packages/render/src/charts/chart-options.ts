import type { BoundText, Examination, Report } from '@fazhi/schema'

/** 图表选项 What every renderer that draws charts needs for them. */
export interface ChartOptions {
  /** 数字 What the claims engine read in this report. */
  readonly examination?: Examination
  /** 与数据相连的文字 What of the text was written from figures: these are known figures, whatever the words around them. */
  readonly bound?: readonly BoundText[]
  /** 图表 Charts of the known figures (`examination`), after the text; `previous`: last year's report, drawn beside this year's. */
  readonly charts?: { readonly previous?: { readonly report: Report; readonly examination: Examination } }
}
