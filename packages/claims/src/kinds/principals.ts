import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import { semicolonBetween } from '../structure/rate-wholes.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import type { Kind } from './reading.ts'
import { subsetClaim } from './subset-claim.ts'

const principal = /正职|主要负责人|一把手/
const appeared = /出庭/
/** 应出庭、未出庭、次年: not those who came. */
const others = /应(?:当|由)?[^，,]{0,8}出庭|未出庭|不出庭|副职|其他负责人|分管|合计|累计/

/** The one count before it, up to the last semicolon, of those who came, whoever they were: 负责人出庭169件. */
function cameBefore(mentions: readonly Mention[], part: Mention): Mention | undefined {
  const came = counts
    .before(mentions, part, 8, 0)
    .filter(other => appeared.test(other.lead) && !others.test(other.lead) && !semicolonBetween(mentions, other, part))
  const [only, another] = came
  return only && !another && /负责人|领导/.test(only.lead) && !principal.test(only.lead) ? only : undefined
}

/** 正职出庭 负责人出庭169件，…，正职负责人出庭76件: no more of the first than of all who came. */
export const principals: Kind = ({ mentions, breakdowns }) => {
  const claims: Claim[] = []
  for (const part of mentions) {
    if (!counts.is(part) || part.lead.length < 4 || !principal.test(part.lead) || !appeared.test(part.lead) || others.test(part.lead))
      continue
    const whole = cameBefore(mentions, part)
    if (!whole || !sameThings(whole, part)) continue
    if (breakdowns.some(b => b.link !== 'plain' && b.parts.includes(part))) continue
    claims.push(subsetClaim(part, whole))
  }
  return claims
}
