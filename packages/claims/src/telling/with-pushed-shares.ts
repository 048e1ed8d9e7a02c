import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'
import { shareRuns } from '../structure/share-runs.ts'

/** So many units of its last digit a share may be moved. */
const mostMoved = 1.5
const hundred = rational.of(100n)
const leastShares = 2

/** How far a share is from what it should be, in units of its last digit. */
function moved({ computed, stated }: Claim): number {
  const middle = computed && interval.middle(computed)
  return middle ? Math.abs(rational.toNumber(middle) - rational.toNumber(stated.value)) * 10 ** stated.places : Number.POSITIVE_INFINITY
}

function makeHundredExactly(shares: readonly Mention[]): boolean {
  const sum = shares.reduce((all, { number }) => rational.add(all, number.value), rational.zero)
  return shares.length >= leastShares && rational.compare(sum, hundred) === 0
}

/** Shares that stand together: each behind its count, or dealt out in one sentence. */
function listsOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const runs = shareRuns(mentions, run => makeHundredExactly(run.map(({ index }) => mentions[index + 1] as Mention)))
  const behind = runs.map(run => run.map(({ index }) => mentions[index + 1] as Mention))
  const dealt: Mention[][] = []
  for (const mention of mentions) {
    if (mention.number.family !== 'percent' || mention.role === 'growth' || mention.role === 'base') continue
    const last = dealt.at(-1)?.at(-1)
    if (last && last.sentence === mention.sentence && mention.index === last.index + 1) dealt.at(-1)?.push(mention)
    else dealt.push([mention])
  }
  return [...behind, ...dealt]
}

/**
 * 占比凑整 占71.4%、19%、9.6%: shares that make 100% to the last digit, one of them a unit of its last digit off so that they do. Not rounded right,
 * and yet no mistake: the fault says so.
 */
export function withPushedShares(mentions: readonly Mention[], claims: readonly Claim[]): readonly Claim[] {
  const near = claims.filter(claim => claim.kind === 'rate' && claim.verdict === 'inconsistent' && moved(claim) <= mostMoved)
  if (near.length === 0) return claims
  const lists = listsOf(mentions).filter(makeHundredExactly)
  const pushed = near.filter(({ stated }) => lists.some(list => list.some(({ quantity }) => quantity === stated)))
  if (pushed.length === 0) return claims
  return claims.map(claim =>
    pushed.includes(claim)
      ? {
          ...claim,
          fault: 'pushed-share' as const,
          remarks: [...(claim.remarks ?? []), '占比凑整：末位调整一个单位，使各项占比合计为100%'],
        }
      : claim,
  )
}
