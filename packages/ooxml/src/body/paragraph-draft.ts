import type { DocxControl } from '../docx-control.ts'
import type { DocxParagraph } from '../docx-paragraph.ts'
import type { DocxPiece, DocxRun } from '../docx-piece.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { StoryReading } from './story-reading.ts'

/** A paragraph while its runs are read; joined paragraphs share one draft. */
export interface ParagraphDraft {
  readonly story: StoryReading
  readonly index: number
  text: string
  readonly pieces: DocxPiece[]
  readonly controls: DocxControl[]
  readonly elements: DocxParagraph['elements'][number][]
  /** Text boxes and notes met in it, with the offset in `text` before the number is put in front. */
  readonly anchored: { readonly key: string | XmlElement; readonly offset: number }[]
  /** Characters per size in half-points, and how many are not bold. */
  readonly sizes: Map<number, number>
  unbold: number
  startsWithPageBreak: boolean
  /** Adds the page or column break that was met last, once words follow it: there it reads as a new line. */
  pageBreak: (() => void) | null
  /** How many tracked insertions the walk is in. */
  inserted: number
  /** What cannot be cut and reads as one: a formula, ruby, alternate content; with the run around it. */
  atom: { readonly start: number; readonly end: number; readonly run: DocxRun } | null
}
