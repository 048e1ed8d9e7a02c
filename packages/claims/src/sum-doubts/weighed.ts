import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from '../structure/breakdown.ts'

/** 待断的清单 A list that is off its total, with all that may speak against accusing it. Sizes as machine numbers. */
export interface Weighed extends Pick<Breakdown, 'whole' | 'parts' | 'link'> {
  readonly breakdown: Breakdown
  readonly mentions: readonly Mention[]
  readonly breakdowns: readonly Breakdown[]
  readonly first: Mention
  readonly last: Mention
  readonly sum: number
  readonly total: number
}

/** 疑点 Whether the list may well be right: then nobody is accused. */
export type Doubt = (list: Weighed) => boolean
