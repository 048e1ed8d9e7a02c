import type { Claim } from '@fazhi/schema'
import type { Reading } from '../kinds/reading.ts'

/** 读过的一段 A paragraph, what was found in it, and whether it stands under a heading that speaks of plans. */
export interface Read extends Reading {
  readonly claims: readonly Claim[]
  readonly ahead: boolean
  /** From an offset in `text` to one in the source. */
  readonly place: (at: number) => number
}

/** 隔段的关系 Takes the paragraphs of a report one after another, keeping of each what a later one may be held against. */
export interface Watcher {
  /** What the paragraph says of those before it. */
  readonly read: (paragraph: Read) => readonly Claim[]
  /** What can be told only when the report has ended, and `claims` say what is borne out. */
  readonly end: (claims: readonly Claim[]) => readonly Claim[]
}

/** Nothing to tell. */
export const nothing: readonly Claim[] = []

/** For a relation that leaves nothing to tell at the end. */
export const neverLate = (): readonly Claim[] => nothing
