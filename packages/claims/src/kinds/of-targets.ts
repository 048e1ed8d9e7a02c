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

const ofPlan =
  /^(?:约)?(?:完成|达到|占|为|是)(?:全年|年度|年初|省定|市定|上级下达)*(?:的)?(?:计划|任务|目标)(?:总?[数量额]|总数|任务)?的(?:约)?$/

/** 年度计划检查1000户，实际检查860户，完成计划的86%: the one target of the sentence, and the count right before. */
function ofPlanned(mentions: readonly Mention[], stated: Mention): readonly [part: Mention, aim: Mention] | null {
  const part = mentions[stated.index - 1]
  if (!ofPlan.test(stated.lead) || !part || !counts.is(part) || part.sentence !== stated.sentence || part.bracket !== stated.bracket)
    return null
  const aims = mentions.filter(
    other =>
      other.index < part.index &&
      other.sentence === stated.sentence &&
      counts.is(other) &&
      sameThings(other, part) &&
      /(?:计划(?!生育)|任务|目标)/.test(other.lead),
  )
  const [aim] = aims
  if (!aim || aims.length > 1 || counts.size(aim) === 0) return null
  // 上半年检查180户，下半年检查204户，完成计划的96%: not of one of them alone.
  const others = mentions.filter(({ index, number }) => index > aim.index && index < part.index && number.unit === part.number.unit)
  return others.length === 0 && !/其中|合格|重点/.test(part.lead) ? [part, aim] : null
}

/** 完成33.82亿元，为预算37.1亿元的91.16%，为全年目标42亿元的80.52%: what was reached, of what was aimed at. */
export const ofTargets: Kind = ({ mentions, breakdowns }) => {
  const claims: Claim[] = []
  for (const stated of mentions) {
    const planned = stated.number.family === 'percent' ? ofPlanned(mentions, stated) : null
    if (planned) {
      claims.push(percentClaim(stated, [planned[0]], [planned[1]], '计划完成比例'))
      continue
    }
    const aim = mentions[stated.index - 1]
    if (stated.role !== 'percent' || stated.passed !== 0 || !aim || aim.number.family === 'percent' || !/^的?约?$/.test(stated.lead))
      continue
    const whole = isTarget(aim) && aim.number.size > 0 ? reached(mentions, aim) : null
    if (!whole) continue
    claims.push(percentClaim(stated, [allOf(whole, breakdowns)], [aim], `${aim.quantity.label}完成比例`))
  }
  return claims
}
