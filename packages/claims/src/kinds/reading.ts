import type { Claim } from '@fazhi/schema'
import type { Lexicon } from '../reading/lexicon.ts'
import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from '../structure/breakdown.ts'

/** What every kind of relation works from: a paragraph's numbers in their places, and which are parts of which. */
export interface Reading {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly breakdowns: readonly Breakdown[]
  readonly lexicon: Lexicon
}

/** 关系种类 Finds every claim of one kind in a paragraph. */
export type Kind = (reading: Reading) => readonly Claim[]
