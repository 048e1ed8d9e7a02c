import type { ParagraphDraft } from './paragraph-draft.ts'

/** A complex field (`w:fldChar`) whose end has not been reached. */
export interface OpenField {
  /** The paragraph it began in, and how many pieces that had then. */
  readonly draft: ParagraphDraft
  readonly pieces: number
  /** Where the run with its beginning stands; `null` when that run holds other things too. */
  readonly start: number | null
  /** What a form's box or list shows. */
  readonly form: string
  instruction: string
  inResult: boolean
}
