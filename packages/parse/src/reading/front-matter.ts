import type { Letterhead, Publication } from '@fazhi/schema'

/** 文前信息 What is known beside the reading text: Markdown front matter, or the meta tags of a page. */
export interface FrontMatter {
  /** 报告年度 where the words do not give it; `null`: expressly unknown. */
  readonly year?: number | null
  /** 发布日期 as written, where no line of the text gives it. */
  readonly published?: string
  readonly letterhead: Letterhead
  /** 公开信息 What a site is to say of the report. */
  readonly publication?: Publication
  /** Where in the file a thing is said, as an offset, by its name: `published`, `publish.identifier`. */
  readonly places?: ReadonlyMap<string, number>
  /** `fazhi: 1`: every line says what it is. */
  readonly exact?: boolean
  /** Names that a separator inside them would part, or that stand nowhere in the text. */
  readonly issuers?: readonly string[]
  readonly addressees?: readonly string[]
  readonly copies?: readonly string[]
  readonly notes?: readonly string[]
  readonly title?: readonly string[]
  /** 成文日期 as written. */
  readonly date?: string
}
