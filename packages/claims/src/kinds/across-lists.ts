import type { Claim } from '@fazhi/schema'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { counts } from './counts.ts'
import { listSumClaim } from './list-sum-claim.ts'
import type { Kind } from './reading.ts'

const sentencesBack = 3
/** So far off, as a part of the total, it is hardly the total of these. */
const farthest = 0.5

/**
 * 跨清单的合计 建议42件，其中主办25件、会办17件；提案38件，其中主办20件、会办18件。主办共计45件: items of one name in several lists, added up.
 */
export const acrossLists: Kind = ({ mentions, breakdowns }) => {
  const claims: Claim[] = []
  const isItem = (mention: Mention): boolean => breakdowns.some(({ link, parts }) => link !== 'plain' && parts.includes(mention))
  for (const total of mentions) {
    const name = total.quantity.label
    if (!counts.is(total) || (total.cues & cue.total) === 0 || name.length < 2 || breakdowns.some(b => b.exact && b.whole === total))
      continue
    const items = mentions.filter(
      other =>
        other.index < total.index &&
        total.sentence - other.sentence <= sentencesBack &&
        other.quantity.label === name &&
        other.year === total.year &&
        sameThings(other, total) &&
        isItem(other),
    )
    if (items.length < 2) continue
    const sum = counts.sum(items)
    if (sumsTo(total, items) || Math.abs(sum - counts.size(total)) <= farthest * counts.size(total))
      claims.push(listSumClaim(total, items, '文中'))
  }
  return claims
}
