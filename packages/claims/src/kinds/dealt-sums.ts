import type { Claim } from '@fazhi/schema'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { listSumClaim } from './list-sum-claim.ts'
import type { Kind } from './reading.ts'

const sentencesBack = 1

/** Lists dealt out in order: 分别为326件、385件、412件. */
function dealtLists(mentions: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = []
  for (const mention of mentions) {
    if (!counts.is(mention) || mention.bracket !== 0) continue
    if (mention.lead.includes('分别')) {
      lists.push([mention])
      continue
    }
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (!list || mention.index - 1 !== last?.index || (mention.passed & ~(1 << mark.list)) !== 0) continue
    if (/^[和与及]?$/.test(mention.lead) && sameThings(last, mention)) list.push(mention)
  }
  return lists.filter(list => list.length > 1)
}

/**
 * 按序对应的合计 三年受理分别为326件、385件、412件，其中刑事分别为56件、62件、71件，行政分别为126件、143件、156件，民事分别为144件、180件、185件: what
 * is dealt out in order adds up place by place. Accuses only where all other places do.
 */
export const dealtSums: Kind = ({ mentions }) => {
  const lists = dealtLists(mentions)
  const claims: Claim[] = []
  if (lists.length < 3) return claims
  for (const [at, wholes] of lists.entries()) {
    const others: Mention[][] = []
    for (const list of lists.slice(at + 1)) {
      const near = (list[0] as Mention).sentence - (wholes[0] as Mention).sentence <= sentencesBack
      if (list.length !== wholes.length || !near || !sameThings(list[0] as Mention, wholes[0] as Mention)) break
      others.push(list)
    }
    if (others.length < 2) continue
    const columns = wholes.map((whole, place) =>
      listSumClaim(
        whole,
        others.map(list => list[place] as Mention),
        '文中',
      ),
    )
    const wrong = columns.filter(({ verdict }) => verdict === 'inconsistent').length
    if (wrong === 0 || (wrong === 1 && columns.length > 2)) claims.push(...columns)
  }
  return claims
}
