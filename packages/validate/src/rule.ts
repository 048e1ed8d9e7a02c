import type { Basis, BoundText, Severity } from '@fazhi/schema'
import type { Finding } from './finding.ts'
import type { Subject } from './subject.ts'

/**
 * 规则的例文 Text of a report. Marks `‹…›` show exactly where a bad example earns its finding. `profile`: whose report it is,
 * where that matters; otherwise a county's. `bound`: what of it was written from figures, as a Word file would know.
 */
export type Example =
  | string
  | {
      readonly text: string
      readonly profile?: string
      readonly bound?: readonly (Omit<BoundText, 'span'> & { readonly text: string | null })[]
    }

/** 核验规则 A reason to tell the writer something. One file declares one rule; its id is the file's path under `rules/`. */
export interface Rule {
  readonly id: string
  /** `error` only where the basis is certain (置信标记 A); findings may lower it. */
  readonly severity: Severity
  /** What it finds, in a line. */
  readonly summary: string
  /** Why the writer should care. */
  readonly why: string
  readonly basis?: Basis
  /** What its fix does, where it offers one, and whether it is safe: 改为全角（安全） */
  readonly fix?: string
  /** Each bad one earns exactly one finding of this rule, each good one none. */
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] }
  check(subject: Subject): Iterable<Finding>
}
