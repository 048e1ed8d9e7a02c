import type { Claim } from '@fazhi/schema'
import type { Lexicon } from '../reading/lexicon.ts'
import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from '../structure/breakdown.ts'
import type { Voted } from '../structure/voted-wholes.ts'

/** What every kind of relation works from: a paragraph's numbers in their places, and which are parts of which. */
export interface Reading {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly breakdowns: readonly Breakdown[]
  readonly lexicon: Lexicon
  /** Counts at the heads of earlier paragraphs, the nearest first. */
  readonly carried: readonly Mention[]
  /** What shares in lists are of, by the share. */
  readonly voted: ReadonlyMap<Mention, Voted>
}

/** 关系种类 Finds every claim of one kind in a paragraph. */
export type Kind = (reading: Reading) => readonly Claim[]
