import type { Claim, Quantity } from '@fazhi/schema'
import { borneOut } from './borne-out.ts'
import { isSlip } from './is-slip.ts'
import { repairsOf } from './repairs-of.ts'
import { rewrite } from './rewrite.ts'

/**
 * 唯一改法 Names the one number that would repair an inconsistent claim, where there is one: the only number that can; else the only
 * one that is a slip away from what it should be; else the stated one, if everything else is borne out by other claims.
 */
function withRepair(claim: Claim, right: ReadonlySet<Quantity>): Claim {
  if (claim.verdict !== 'inconsistent' || claim.computed === null || claim.computed.low === null || claim.computed.high === null)
    return claim
  const candidates = repairsOf(claim).flatMap(({ quantity, value }) => {
    const text = rewrite(quantity, value)
    return text === null || text === quantity.text ? [] : [{ quantity, text }]
  })
  const free = candidates.filter(({ quantity }) => !right.has(quantity))
  const slips = free.filter(({ quantity, text }) => isSlip(quantity.text, text))
  const [repair] = free.length === 1 ? free : slips
  return repair && (free.length === 1 || slips.length === 1) ? { ...claim, repair } : claim
}

/** The claims, each with its repair where there is one. `all`: also those that say the same again. */
export function withRepairs(claims: readonly Claim[], all: readonly Claim[]): readonly Claim[] {
  const asked = new Set<Quantity>()
  for (const { verdict, stated, operands } of claims) {
    if (verdict !== 'inconsistent') continue
    asked.add(stated)
    for (const { quantity } of operands) asked.add(quantity)
  }
  if (asked.size === 0) return claims
  const right = borneOut.among(asked, all)
  return claims.map(claim => withRepair(claim, right))
}
