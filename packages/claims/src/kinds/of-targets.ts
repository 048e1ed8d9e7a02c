import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from '../structure/breakdown.ts'
import { isTarget } from '../structure/is-target.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { percentClaim } from './percent-claim.ts'
import type { Kind } from './reading.ts'

/** What was reached: the nearest such count before in the sentence that is no target itself. */
function reached(mentions: readonly Mention[], aim: Mention): Mention | null {
  for (let i = aim.index - 1; i >= 0; i--) {
    const other = mentions[i]
    if (!other || other.sentence !== aim.sentence) return null
    if (counts.is(other) && other.bracket === aim.bracket && sameThings(other, aim) && !isTarget(other)) return other
  }
  return null
}

/** 12.6万平方米，其中…、10.7万平方米，完成目标12万平方米的105%: of the whole, not of its last part. */
function allOf(part: Mention, breakdowns: readonly Breakdown[]): Mention {
  return breakdowns.find(({ exact, link, parts }) => exact && link !== 'total' && link !== 'plain' && parts.includes(part))?.whole ?? part
}

/** 完成33.82亿元，为预算37.1亿元的91.16%，为全年目标42亿元的80.52%: what was reached, of what was aimed at. */
export const ofTargets: Kind = ({ mentions, breakdowns }) => {
  const claims: Claim[] = []
  for (const stated of mentions) {
    const aim = mentions[stated.index - 1]
    if (stated.role !== 'percent' || stated.passed !== 0 || !aim || aim.number.family === 'percent' || !/^的?约?$/.test(stated.lead))
      continue
    const whole = isTarget(aim) && aim.number.size > 0 ? reached(mentions, aim) : null
    if (!whole) continue
    claims.push(percentClaim(stated, [allOf(whole, breakdowns)], [aim], `${aim.quantity.label}完成比例`))
  }
  return claims
}
