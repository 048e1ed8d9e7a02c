import { counts } from '../kinds/counts.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from './same-things.ts'
import { sumsTo } from './sums-to.ts'

/** 司法建议2件、意见书3件，5件均已反馈: whether a count is all that was listed from `first` on, and so no part of it. */
export function gathers(mentions: readonly Mention[], first: Mention, total: Mention): boolean {
  const listed = mentions.slice(first.index, total.index).filter(other => counts.is(other) && sameThings(other, total))
  return listed.length > 1 && sumsTo(total, listed)
}
