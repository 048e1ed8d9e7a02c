/** 一项 One bar: this year's value, and last year's where it is known. */
export interface Bar {
  readonly term: string
  /** As written: 约1.2万件 */
  readonly text: string
  readonly value: number
  readonly previous: { readonly text: string; readonly value: number } | null
}

/** 图表 Bars that share a unit and a scale. */
export interface Chart {
  readonly id: string
  readonly title: string
  /** What all its bars count: 件 */
  readonly unit: string
  readonly bars: readonly Bar[]
  /** The years that the bars are of; `null` where the report does not say. */
  readonly year: number | null
  readonly previousYear: number | null
}
