import type { Hints } from '../../reading/manuscript.ts'

/** A stretch of a line that stands unbroken in the file. */
export interface Run {
  /** Offset in the line. */
  readonly at: number
  /** Offset in the file's decoded text. */
  readonly from: number
  readonly length: number
  /** How many characters of the file it takes, where that is not `length`: `&nbsp;` takes six for one. */
  readonly width?: number
}

/** One line as a browser would show it, before anyone has decided whether it belongs to the report. */
export interface HtmlLine {
  readonly text: string
  readonly runs: readonly Run[]
  readonly hints: Hints
  /** How many of its characters can be clicked. */
  readonly linked: number
  /** The elements around it, outermost first, by their number in the document. */
  readonly path: readonly number[]
  readonly table: HtmlTable | null
}

export interface HtmlCell {
  readonly text: string
  readonly runs: readonly Run[]
  readonly columns: number
  readonly rows: number
}

export interface HtmlTable {
  readonly caption: Pick<HtmlLine, 'text' | 'runs' | 'linked'> | null
  readonly headerRows: number
  readonly rows: readonly (readonly HtmlCell[])[]
}
