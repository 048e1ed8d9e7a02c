import type { Span, Text } from '@fazhi/schema'
import type { Said } from './said.ts'

/** 表格行 Cells as they stand in the reading text. */
export interface TableLine {
  readonly headerRows: number
  readonly rows: readonly (readonly (Text & { readonly columns: number; readonly rows: number })[])[]
}

/**
 * 行 One line of the reading text, white space at both ends left off; never blank. A table is one line. Whatever the format
 * knows beyond the words is a hint, and `null` where it knows nothing.
 */
export interface Line {
  readonly span: Span
  readonly text: string
  /** Heading level in the markup, from 1. */
  readonly heading: number | null
  readonly align: 'center' | 'right' | null
  /** The line begins a new page. */
  readonly newPage: boolean
  readonly table: TableLine | null
  /** The format says that this is what it is, whatever the words look like. */
  readonly as: 'title' | 'caption' | 'aside' | null
  readonly said: Said | null
}
