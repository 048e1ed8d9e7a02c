/**
 * A stretch of a paragraph's reading text and where it stands in the part: `text` pieces are the content of one `w:t`, others
 * one element that reads as a character (tab, line break, symbol). Automatic numbers belong to no piece.
 */
export interface DocxPiece {
  /** `[start, end)` in the paragraph's text. */
  readonly start: number
  readonly end: number
  readonly kind: 'text' | 'element'
  /** What reads as this text: the content of `w:t`, or the whole element. Offsets into the part's decoded text. */
  readonly from: number
  readonly to: number
  /** The `w:r` around it. */
  readonly run: { readonly start: number; readonly end: number }
  /** Whether it stands in a tracked insertion. */
  readonly inserted: boolean
}
