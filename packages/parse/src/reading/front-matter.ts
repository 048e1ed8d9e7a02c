import type { Letterhead } from '@fazhi/schema'

/** 文前信息 What is known beside the reading text: Markdown front matter, or the meta tags of a page. */
export interface FrontMatter {
  /** 报告年度 where the words do not give it; `null`: expressly unknown. */
  readonly year?: number | null
  /** 发布日期 as written, where no line of the text gives it. */
  readonly published?: string
  readonly letterhead: Letterhead
}
