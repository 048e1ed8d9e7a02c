import type { Claim, Quantity } from '@fazhi/schema'
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

/** What a share should be, to as many places as it has. */
function roundedOf({ computed, stated }: Claim): number | null {
  const middle = computed && interval.middle(computed)
  return middle ? Math.round(rational.toNumber(middle) * 10 ** stated.places) / 10 ** stated.places : null
}

/** Whether all of them, rounded right, make 100%; also where that is not known. */
function roundToHundred(list: readonly Mention[], right: ReadonlyMap<Quantity, number | null>): boolean {
  let sum = 0
  for (const { quantity } of list) {
    const share = right.get(quantity)
    if (share === undefined || share === null) return true
    sum += share
  }
  return Math.abs(sum - 100) < 1e-6
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
  const right = new Map(claims.map(claim => [claim.stated, roundedOf(claim)]))
  // 60件，占60.1%；40件，占39.9%: rounded right, they would make 100% as well.
  const lists = listsOf(mentions).filter(list => makeHundredExactly(list) && !roundToHundred(list, right))
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
