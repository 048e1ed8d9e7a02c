import type { Examination, Report } from '@fazhi/schema'

/** 图表选项 What every renderer that draws charts needs for them. */
export interface ChartOptions {
  /** 数字 What the claims engine read in this report. */
  readonly examination?: Examination
  /** 图表 Charts of the known figures (`examination`), after the text; `previous`: last year's report, drawn beside this year's. */
  readonly charts?: { readonly previous?: { readonly report: Report; readonly examination: Examination } }
}
