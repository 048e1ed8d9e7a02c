import type { Diagnostic, Examination, Profile, Report, Source, Span } from '@fazhi/schema'

/** 核验过的一份报告 Everything the answer to a writer is made of. */
export interface Reviewed {
  /** The file's name, for the heading. */
  readonly name: string
  readonly source: Source
  readonly report: Report
  readonly profile: Profile
  readonly examination: Examination
  readonly diagnostics: readonly Diagnostic[]
  /** Where a stretch stands, in the reader's words: 第12行. */
  readonly place: (span: Span) => string
}
