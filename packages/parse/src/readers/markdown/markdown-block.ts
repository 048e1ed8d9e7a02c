import type { InlineLine } from './inline-lines.ts'

/** A block of Markdown that has words: where it stands (source lines), what was said of it before, and its lines. */
export interface MarkdownBlock {
  readonly from: number
  readonly to: number
  readonly heading: number | null
  /** The number of a list entry, spelled out: `1. ` */
  readonly number: string
  /** Words of the comment before it, split at ； */
  readonly labels: readonly string[]
  readonly lines: readonly InlineLine[]
  /** Instead of lines: HTML, as written. */
  readonly html: string | null
  /** Instead of lines: a table. */
  readonly table: { readonly headerRows: number; readonly rows: readonly (readonly string[])[] } | null
}
