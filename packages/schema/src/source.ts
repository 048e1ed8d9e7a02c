import type { BoundText } from './bound-text.ts'
import type { Span } from './span.ts'

/**
 * 阅读文本 The reading text of a file: what a clerk would read aloud. No markup, automatic numbers spelled out, tracked
 * deletions left out. For `.txt` it is the file's decoded text, character for character.
 */
export interface Source {
  /** The file's name as it was given, for messages. */
  readonly name: string
  /** The reader's id: `text`, `markdown`, `html`, `docx` … */
  readonly format: string
  readonly text: string
  /**
   * Where a stretch of the reading text stands in the file's own decoded text, for formats that have one
   * (`.txt`, `.md`, `.html`); `null` for binary formats, and where the stretch has no single origin.
   */
  readonly toOriginal: (span: Span) => Span | null
  /** Stretches that the file says were written from figures, in the order they were built; empty for files that do not say. */
  readonly bound: readonly BoundText[]
}
