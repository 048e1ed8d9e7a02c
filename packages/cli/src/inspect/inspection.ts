import type { WordSource } from '@fazhi/parse'
import type { Diagnostic, Examination, Profile, Report, Source } from '@fazhi/schema'

/** 核验结果 All that is known of one file after reading and judging it. */
export interface Inspection {
  /** As the operator wrote it. */
  readonly path: string
  readonly profile: Profile
  readonly source: Source
  /** The file's own decoded text where it has one (.txt, .md, .html), else the reading text. Places are counted in it. */
  readonly original: string
  /** For .docx: the file behind the reading text. */
  readonly word: WordSource | null
  readonly report: Report
  readonly examination: Examination
  /** In the order of the text, baseline taken off. */
  readonly diagnostics: readonly Diagnostic[]
  /** How many findings the baseline holds back. */
  readonly silenced: number
  /** Why nothing of the file could be read; `null` where something could. */
  readonly failure: string | null
}
