import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { akin } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind, Reading } from './reading.ts'
import { working } from './working.ts'

const stage = cue.intake | cue.done | cue.outcome

function flags(mention: Mention): number {
  return mention.cues | mention.tailCues | (mention.lead === '' ? mention.gapCues : 0)
}

/** How far along a case is: 收到 0, 受理 1, 审结 2, 维持、成功 3. */
function step(mention: Mention, received: number): number | null {
  const f = mention.deed
  if (f & cue.outcome) return 3
  if (f & cue.done) return 2
  if (f & cue.intake) return mention.deedGroups & received && !(mention.deedGroups & ~received) ? 0 : 1
  return null
}

/**
 * 先后环节 受理102件，已审结102件，成功8568件: what comes later in the life of a case is no more than what came before it. Cases carried over from
 * the year before make 审结 exceed 新收; that is no error.
 */
export const stages: Kind = (reading: Reading) => {
  const { mentions, breakdowns, lexicon } = reading
  const received = lexicon.groupBit('receive')
  const claims: Claim[] = []
  for (const part of mentions) {
    if (!counts.is(part) || part.bracket !== 0 || (flags(part) & stage) === 0 || flags(part) & (cue.carriedIn | cue.carriedOut)) continue
    if (breakdowns.some(b => b.exact && b.parts.includes(part)) || breakdowns.some(b => b.link !== 'plain' && b.parts.includes(part)))
      continue
    const at = step(part, received)
    if (at === null || at === 0) continue
    const whole = counts.before(mentions, part, 6, 0).find(other => akin(other, part) && isEarlier(other, at, received))
    if (!whole) continue
    const over = interval.below(whole.number.range, part.number.range)
    if (over && !accuses(mentions, whole, part, at)) continue
    claims.push(
      makeClaim(
        {
          kind: 'subset',
          stated: part,
          operands: [['whole', whole]],
          computed: { low: rational.zero, high: whole.number.range.high },
          verdict: over ? 'inconsistent' : 'consistent',
          because: over ? `部分${working.of(part)} ＞ 整体${working.of(whole)}` : `${working.of(part)}不大于${working.of(whole)}`,
        },
        over ? { fault: 'part-exceeds-whole' } : {},
      ),
    )
  }
  return claims
}

function isEarlier(other: Mention, at: number, received: number): boolean {
  const before = step(other, received)
  return before !== null && before < at
}

/** 已办结 says “of these”; 新收 and 结转 say that others came from before. */
function accuses(mentions: readonly Mention[], whole: Mention, part: Mention, at: number): boolean {
  for (let i = whole.index + 1; i <= part.index; i++) if ((mentions[i]?.passed ?? 0) & (1 << mark.semicolon)) return false
  if (part.number.unit !== whole.number.unit) return false
  if (at === 2)
    return /^已/.test(part.lead.replace(/^(?:现|目前|其中|均|全部)/, '')) && !/新收|结转|上年|去年/.test(`${whole.lead}${whole.gap}`)
  return true
}
