import type { SectionRole } from '../report/section-role.ts'

/** 标题与行文中的说法 How real reports announce one mandated part. One file declares one role. */
export interface RoleWording {
  readonly role: SectionRole
  /** 法定内容 as the regulation words it. */
  readonly term: string
  /** Short name for messages: 存在的不足和原因 */
  readonly short: string
  /** A heading (its words without the number) that matches one of these announces the part. One heading may announce several. */
  readonly headings: readonly RegExp[]
  /** A heading that matches one of these does not, though it matches the above. */
  readonly notHeadings: readonly RegExp[]
  /**
   * A heading that matches announces the part only if the year it names is the one reported on, or the next:
   * 2024年重点工作 looks back in the report on 2024 and ahead in the report on 2023.
   */
  readonly yearHeadings?: readonly { readonly pattern: RegExp; readonly year: 'reported' | 'next' }[]
  /**
   * A paragraph or sentence that matches one of these answers the part without a heading. Patterns that begin with `^` are
   * meant for the beginning of a paragraph.
   */
  readonly sentences: readonly RegExp[]
}
