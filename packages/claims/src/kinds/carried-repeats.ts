import type { Claim } from '@fazhi/schema'
import { han } from '../reading/han.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import type { Kind } from './reading.ts'
import { repeatClaim } from './repeat-claim.ts'

const least = 100

/** 其中咨询2870件 … 2870件咨询中: what follows the one stands before the other, or both have the same name. */
function sameName(a: Mention, b: Mention): boolean {
  const thing = han.starts(b.tail, 2) ? b.tail.slice(0, 2) : null
  return (
    (thing !== null && (a.lead.endsWith(thing) || a.tail.startsWith(thing))) ||
    (b.quantity.label.length >= 4 && a.quantity.label === b.quantity.label)
  )
}

/** The first of those carried over that it says again. */
function saidBefore(carried: readonly Mention[], mention: Mention): Mention | null {
  for (const other of carried)
    if (other.number.size === mention.number.size && sameThings(other, mention) && sameName(other, mention)) return other
  return null
}

/** 上文数字再次出现 A paragraph that takes up the very count that an earlier one gave. */
export const carriedRepeats: Kind = ({ mentions, carried }) => {
  if (carried.length === 0) return []
  const claims: Claim[] = []
  for (const mention of mentions) {
    if (mention.number.size < least || !counts.is(mention) || mention.number.hedge) continue
    const before = saidBefore(carried, mention)
    if (before) claims.push(repeatClaim(mention, before, true))
  }
  return claims
}
