import type { NumberingLevel } from './numbering-level.ts'

/** One list instance (`w:num`): whose counters it uses, and its levels after overrides. */
export interface NumberingInstance {
  /** Instances of one abstract definition count on together. */
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, NumberingLevel>
  /** Levels that begin again at this number when the instance is first used. */
  readonly startOverrides: ReadonlyMap<number, number>
}

/** The lists of a document by `numId`. */
export type Numbering = ReadonlyMap<string, NumberingInstance>
