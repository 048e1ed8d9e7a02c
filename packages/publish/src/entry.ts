/** 条目 All that the column's own pages say of one report. It is kept between two runs, so it is plain JSON. */
export interface Entry {
  /** The folder of its page: reports/{slug}/ */
  readonly slug: string
  readonly title: string
  readonly year: number | null
  /** 发文机关, each by itself: a joint report stands under every one of them. */
  readonly bodies: readonly string[]
  /** 报告主体 县（市、区） */
  readonly profile: string
  /** 成文日期 ISO 8601 */
  readonly writtenOn: string | null
  /** 发布日期 ISO 8601 */
  readonly publishedOn: string | null
  /** 公开期限 ISO 8601, the day before which it must be public; `null` where none is known or none was in force. */
  readonly deadline: string | null
  /** The first words of the text. */
  readonly summary: string
  readonly figures: readonly EntryFigure[]
}

/** 条目里的一个数字 `id` is its place in the report's page. */
export interface EntryFigure {
  readonly indicator: string
  readonly text: string
  readonly value: number
  readonly unit: string
  readonly id: string
}
