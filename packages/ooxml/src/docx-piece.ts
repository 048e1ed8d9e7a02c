/**
 * A stretch of a paragraph's reading text and where it stands in the part: `text` pieces are the content of one `w:t`, others
 * one element that reads as a few characters and cannot be cut (tab, line break, symbol, formula). Automatic numbers belong to
 * no piece.
 */
export interface DocxPiece {
  /** `[start, end)` in the paragraph's text. */
  readonly start: number
  readonly end: number
  readonly kind: 'text' | 'element'
  /** What reads as this text: the content of `w:t`, or the whole element. Offsets into the part's decoded text. */
  readonly from: number
  readonly to: number
  /** The element itself, with its tags. */
  readonly element: { readonly start: number; readonly end: number }
  readonly run: DocxRun
  /** Whether it stands in a tracked insertion. */
  readonly inserted: boolean
}

/** The `w:r` around a piece, or whatever stands in its place (a formula). */
export interface DocxRun {
  readonly start: number
  readonly end: number
  /** What stands between its properties and its closing tag. */
  readonly bodyStart: number
  readonly bodyEnd: number
}
