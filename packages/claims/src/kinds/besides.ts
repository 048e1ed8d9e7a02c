import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { counts } from './counts.ts'
import { listSumClaim } from './list-sum-claim.ts'
import type { Kind } from './reading.ts'

const beside = /^(?:另有|另外|还有|另)/
/** Farther off, there may be others still. */
const farthest = 0.01

/** 另有 任务20507件，完成17447件（另有3060件关闭）: what a bracket puts beside a count, and both are what stands before. */
export const besides: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const held of mentions) {
    const done = held.holder
    if (!done || held.index !== done.index + 1 || !beside.test(held.lead) || !counts.is(held) || !counts.is(done)) continue
    const whole: Mention | undefined = counts
      .before(mentions, done, 2, 0)
      .find(other => sameThings(other, done) && counts.size(other) > counts.size(done))
    if (!whole || !sameThings(held, done)) continue
    const parts = [done, held]
    const off = Math.abs(counts.size(done) + counts.size(held) - counts.size(whole)) / counts.size(whole)
    if (sumsTo(whole, parts) || off <= farthest) claims.push(listSumClaim(whole, parts, '文中'))
  }
  return claims
}
