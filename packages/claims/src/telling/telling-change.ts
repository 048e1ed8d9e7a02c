import type { Claim } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import { falls } from '../kinds/falls.ts'
import { growthClaims } from '../kinds/growth-claims.ts'
import type { Mention } from '../reading/mention.ts'
import { chance } from '../structure/chance.ts'
import { sameThings } from '../structure/same-things.ts'

const reach = 12
const sentencesBack = 2

/** 同比增长18.38%: the two counts near it between which it lies to the last place. */
export function tellingChange(mentions: readonly Mention[], stated: Mention, heads: readonly Mention[]): Claim | null {
  // 年均增长 is not what it grew by altogether.
  if (/年均|月均|平均/.test(stated.lead)) return null
  const down = falls(stated)
  const near = mentions
    .slice(Math.max(0, stated.index - reach), stated.index + 3)
    .filter(
      other =>
        (counts.is(other) || other.role === 'base') &&
        other.number.size > 0 &&
        other.number.family !== 'percent' &&
        stated.sentence - other.sentence <= sentencesBack &&
        other.sentence <= stated.sentence,
    )
    .sort((a, b) => Math.abs(a.index - stated.index) - Math.abs(b.index - stated.index))
  const delta = mentions[stated.index - 1]
  if (delta?.role === 'delta' && delta.sentence === stated.sentence) return fromDelta(stated, delta, [...near, ...heads])
  let trials = 0
  for (const current of near) {
    for (const base of near) {
      if (base === current || !sameThings(base, current) || base.number.size > current.number.size !== down) continue
      trials++
      const claim = growthClaims.fromSides(stated, { current, base, sure: true })
      if (claim.verdict !== 'inconsistent' && chance.ruledOut(trials, chance.ofRate(stated, [current, base]))) return claim
    }
  }
  return null
}

/** 减少159件，下降15.5%: by how much is beside it, of how many stands farther back. */
function fromDelta(stated: Mention, delta: Mention, currents: readonly Mention[]): Claim | null {
  let trials = 0
  for (const current of currents) {
    if (!counts.is(current) || !sameThings(current, delta)) continue
    trials++
    const claim = growthClaims.fromDifference(stated, current, delta)
    if (claim && claim.verdict !== 'inconsistent' && chance.ruledOut(trials, chance.ofRate(stated, [current, delta]))) return claim
  }
  return null
}
