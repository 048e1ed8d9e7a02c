import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from '../structure/breakdown.ts'
import { mayBeNegative } from '../structure/may-be-negative.ts'
import type { Kind } from './reading.ts'
import { subsetClaim } from './subset-claim.ts'

/** Breakdowns of more than one part, by their whole. */
function byWhole(breakdowns: readonly Breakdown[]): Map<Mention, Breakdown[]> {
  const groups = new Map<Mention, Breakdown[]>()
  for (const breakdown of breakdowns) {
    if (breakdown.parts.length < 2) continue
    const group = groups.get(breakdown.whole)
    if (group) group.push(breakdown)
    else groups.set(breakdown.whole, [breakdown])
  }
  return groups
}

/** A whole and one of its parts that are both broken down: …1616件，保留815件…。其中，清理市政府文件131件，保留111件…. */
function* pairs(breakdowns: readonly Breakdown[]): Generator<readonly [outer: Breakdown, inner: Breakdown]> {
  const parted = (part: Mention | undefined): boolean => breakdowns.some(({ whole, parts }) => whole === part && parts.length > 1)
  if (!breakdowns.some(({ link, parts }) => link === 'among' && parted(parts[0]))) return
  const groups = byWhole(breakdowns)
  for (const { link, whole, parts } of breakdowns) {
    const [first] = parts
    if (link !== 'among' || !first) continue
    for (const outer of groups.get(whole) ?? []) for (const inner of groups.get(first) ?? []) if (inner !== outer) yield [outer, inner]
  }
}

/** 对应分项 Of a whole and a part of it, the same item of both: 保留111件 is among 保留815件. */
export const counterparts: Kind = ({ breakdowns }) => {
  const claims: Claim[] = []
  if (breakdowns.length < 2) return claims
  for (const [outer, inner] of pairs(breakdowns)) {
    for (const part of inner.parts) {
      const whole = outer.parts.find(other => other.quantity.label === part.quantity.label && other !== part)
      if (!whole || part.quantity.label === '' || mayBeNegative(part)) continue
      claims.push(subsetClaim(part, whole))
    }
  }
  return claims
}
