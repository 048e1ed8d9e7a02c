import type { Basis } from '../basis.ts'
import type { SectionRole } from '../report/section-role.ts'

/** 期限 `before` month and day of the year after the one reported on, that day not included (3月1日之前). */
export interface Deadline {
  readonly month: number
  readonly day: number
  readonly basis: Basis
}

/** 报告主体 What one kind of reporting body must write, to whom, by when, and why. One file declares one profile. */
export interface Profile {
  readonly id: string
  /** 县（市、区） */
  readonly term: string
  readonly description: string
  /**
   * 发文机关 Names of bodies that report under this profile when nobody says which; at most one profile recognises a name. `null`: only
   * when asked for.
   */
  readonly issuers: RegExp | null
  /** The mandated parts. `causes`: the part must also give reasons (不足和原因). */
  readonly parts: readonly {
    readonly role: SectionRole
    readonly required: boolean
    readonly causes?: boolean
    readonly basis: Basis
  }[]
  readonly deadlines: { readonly submit: Deadline | null; readonly publish: Deadline | null }
  /** 主送 To whom, in words for the writer. */
  readonly addressees: readonly { readonly rule: string; readonly basis: Basis }[]
  /** 抄送 */
  readonly copies: readonly { readonly rule: string; readonly basis: Basis }[]
  /** 报告名称 A name the text must bear, where a place has fixed one. */
  readonly titleMustContain?: { readonly text: string; readonly basis: Basis }
  /** 事项覆盖 Matters that a place asks to be covered, each with words that show it is. */
  readonly topics?: readonly { readonly term: string; readonly words: readonly string[]; readonly basis: Basis }[]
}
