/**
 * 旧数的去向 What became of a number of last year's report: `bound` to an indicator; `open`, a placeholder that quotes last year's value;
 * `year`, shifted; `review`, in a sentence marked for review; `name`, part of a name (law, document, hotline, article). Nothing else.
 */
export type Fate = 'bound' | 'open' | 'year' | 'review' | 'name'

/** A stretch of a new draft, and what it was made of. */
export interface Piece {
  /** Template text for the new draft. */
  readonly text: string
  /** What stood there last year. */
  readonly old: string
  readonly fate: Fate | 'words'
}
