/**
 * 自述 What a line says of itself in a format that leaves nothing to guess (Markdown with `fazhi: 1`): its element, and where
 * it stands.
 */
export interface Said {
  readonly role:
    | 'title'
    | 'addressees'
    | 'heading'
    | 'paragraph'
    | 'caption'
    | 'closing'
    | 'attachmentList'
    | 'issuer'
    | 'date'
    | 'note'
    | 'copies'
    | 'attachment'
    | 'attachmentTitle'
  /** Where its words begin: behind 附件： or the number of a list. */
  readonly from: number
  /** For headings: 1 for 一级标题, 2 for （一） … */
  readonly level: number
  /** 序数 as written where the line does not show it plainly; `''`: none; `null`: as the line shows. */
  readonly marker: string | null
  readonly runIn: boolean
  /** Where the title of a heading ends that shares its line with a paragraph; `null`: at the end of the line. */
  readonly titleEnd: number | null
  /** How many of the open headings it stands under; `null`: as its level says. */
  readonly under: number | null
}
