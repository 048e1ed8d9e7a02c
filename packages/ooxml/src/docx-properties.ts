/** 文档属性 What the file says about itself (docProps/core.xml). */
export interface DocxProperties {
  readonly title: string | null
  readonly subject: string | null
  readonly creator: string | null
  readonly lastModifiedBy: string | null
  /** ISO 8601 as written. */
  readonly created: string | null
  readonly modified: string | null
}
