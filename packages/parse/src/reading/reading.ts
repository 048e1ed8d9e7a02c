import type { BoundText, Diagnostic, Span } from '@fazhi/schema'
import type { FrontMatter } from './front-matter.ts'
import type { Line } from './line.ts'
import type { WordSource } from './word-source.ts'

/** 读出的文本 What a reader makes of a file: the reading text, its lines, and the way back to the file. */
export interface Reading {
  readonly text: string
  readonly lines: readonly Line[]
  /** What the file says of itself outside the text. */
  readonly front: FrontMatter
  readonly original: string | null
  readonly toOriginal: (span: Span) => Span | null
  readonly diagnostics: readonly Diagnostic[]
  readonly docx: WordSource | null
  /** What the file says was written from figures. */
  readonly bound: readonly BoundText[]
}
