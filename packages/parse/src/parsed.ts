import type { Diagnostic, Report, Source } from '@fazhi/schema'
import type { WordSource } from './reading/word-source.ts'

/** 读取结果 What could be read, and what was wrong with the file. Always a report, if only an empty one. */
export interface Parsed {
  readonly source: Source
  readonly report: Report
  /** About the file only (`file/…`); rules judge the writing. */
  readonly diagnostics: readonly Diagnostic[]
  /** The file's own decoded text for formats that have one (`.txt`, `.md`, `.html`): where line and column are counted. */
  readonly original: string | null
  /** Where in `original` the front matter says a thing, by the names that `Diagnostic.field` uses: `published`, `publish.identifier`. */
  readonly places: ReadonlyMap<string, number>
  /** For `.docx`: the file as Word shows it, and the paragraph in which a place of the reading text stands. */
  readonly docx: WordSource | null
}
