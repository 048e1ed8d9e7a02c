import type { Claim } from '@fazhi/schema'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import type { Breakdown } from '../structure/breakdown.ts'
import { divided } from '../structure/divided.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { listSumClaim } from './list-sum-claim.ts'
import { oneOfAsMany } from './one-of-as-many.ts'
import type { Kind } from './reading.ts'

/** The least sum that two lists do not come to by accident. */
const least = 30
const sentencesOn = 3
/** Farther off, the lists are of something that is not counted, unless one of them leaves nothing over. */
const farthest = { any: 0.15, divided: 0.25, long: 0.35 }
/** Two lists of so many counts together do not come to the same by accident. */
const long = 6
const apart = (1 << mark.stop) | (1 << mark.semicolon) | (1 << mark.colon)
const deeds = cue.intake | cue.done | cue.outcome

interface Segment {
  readonly parts: readonly Mention[]
  readonly sum: number
}

/** Lists behind a whole: counts of its kind in a row, up to the next semicolon, full stop or way to sort them. */
function segmentsBehind(mentions: readonly Mention[], whole: Mention): Segment[] {
  const lists: Mention[][] = []
  let list: Mention[] | null = null
  let last: Mention | null = null
  for (let i = whole.index + 1; i < mentions.length; i++) {
    const mention = mentions[i] as Mention // within bounds
    if (mention.sentence - whole.sentence > sentencesOn) break
    if (!counts.is(mention) || mention.bracket !== 0 || !sameThings(mention, whole)) continue
    if (last === null || (mention.passed & apart) !== 0 || last.sentence !== mention.sentence) list = null
    else if (list) list.push(mention)
    else {
      list = [last, mention]
      lists.push(list)
    }
    last = mention
  }
  const segments: Segment[] = []
  for (const parts of lists) if (!ofOther(whole, parts)) segments.push({ parts, sum: counts.sum(parts) })
  return segments
}

function isBrokenDown(mention: Mention, breakdowns: readonly Breakdown[]): boolean {
  for (const { exact, whole } of breakdowns) if (exact && whole === mention) return true
  return false
}

/** 工单506件。交办495件，直办11件: the sentence behind a count, which says what became of all of it. */
function leavesNothing(whole: Mention, { parts, sum }: Segment): boolean {
  const [first] = parts
  const size = counts.size(whole)
  const right = sum === size || Math.abs(sum - size) > farthest.any * size
  return !right && first !== undefined && first.sentence === whole.sentence + 1 && divided(parts)
}

/** 审结案件中，…: of something else than was counted. */
function ofOther(whole: Mention, [first]: readonly Mention[]): boolean {
  return first !== undefined && (first.gapCues & deeds & ~(whole.cues | whole.tailCues)) !== 0
}

/** Where a whole may stand: at the head of its sentence, or by its own words. */
function opens({ index, passed, cues }: Mention): boolean {
  return index === 0 || (passed & (1 << mark.stop)) !== 0 || (cues & (cue.intake | cue.total)) !== 0
}

function claimsOf(whole: Mention, segments: readonly Segment[], mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = []
  const size = counts.size(whole)
  const reach = (sum: number): number => {
    const agreeing = segments.filter(other => other.sum === sum)
    if (agreeing.length > 1 && agreeing.reduce((all, { parts }) => all + parts.length, 0) >= long) return farthest.long
    return agreeing.some(({ parts }) => divided(parts)) ? farthest.divided : farthest.any
  }
  const agreed = segments.find(
    ({ sum }, i) => sum !== size && segments.some((other, k) => k > i && other.sum === sum) && Math.abs(sum - size) <= reach(sum) * size,
  )
  const [next] = segments
  if (!agreed && next && leavesNothing(whole, next) && !mentions.some(other => counts.is(other) && counts.size(other) === next.sum))
    claims.push(listSumClaim(whole, next.parts, '文中'))
  if (agreed && oneOfAsMany(mentions, whole, mentions.length, agreed.sum)) return claims
  if (!agreed || mentions.some(other => counts.is(other) && counts.size(other) === agreed.sum)) return claims
  for (const { parts, sum } of segments) if (sum === agreed.sum) claims.push(listSumClaim(whole, parts, '文中'))
  return claims
}

/**
 * 两组分项之和相同而与总数不同 工单2504件。交办2388件，直办107件；按期2424件、逾期71件: two lists come to the same, 2495, and not to what they are lists of.
 */
export const agreeingSums: Kind = ({ mentions, breakdowns }) => {
  const claims: Claim[] = []
  for (const whole of mentions) {
    if (
      counts.size(whole) < least ||
      !counts.is(whole) ||
      whole.bracket !== 0 ||
      whole.number.places > 0 ||
      whole.number.hedge ||
      !opens(whole)
    )
      continue
    // 其中公路和水路合计74859件: what some of them come to.
    if (((whole.cues | whole.gapCues) & cue.among) !== 0) continue
    if (isBrokenDown(whole, breakdowns)) continue
    const segments = segmentsBehind(mentions, whole)
    if (segments.length > 0) for (const claim of claimsOf(whole, segments, mentions)) claims.push(claim)
  }
  return claims
}
