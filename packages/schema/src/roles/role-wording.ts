import type { SectionRole } from '../report/section-role.ts'

/** 标题与行文中的说法 How real reports announce one mandated part. One file declares one role. */
export interface RoleWording {
  readonly role: SectionRole
  /** 法定内容 as the regulation words it. */
  readonly term: string
  /** Short name for messages: 存在的不足和原因 */
  readonly short: string
  /** A heading that matches one of these announces the part. */
  readonly headings: readonly RegExp[]
  /** A heading that matches one of these does not, though it matches the above. */
  readonly notHeadings: readonly RegExp[]
  /** A paragraph or sentence that matches one of these answers the part without a heading. */
  readonly sentences: readonly RegExp[]
}
