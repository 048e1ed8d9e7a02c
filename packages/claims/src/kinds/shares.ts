import type { Claim } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { akin } from '../structure/same-things.ts'
import { makeClaim } from './make-claim.ts'
import { fits, percentOf } from './ratio-claim.ts'
import type { Kind, Reading } from './reading.ts'
import { working } from './working.ts'

interface Candidate {
  readonly numerators: readonly Mention[]
  readonly denominator: Mention
}

const size = (mention: Mention): number => rational.toNumber(mention.number.value)
const isCount = (mention: Mention): boolean => mention.role === 'level' && mention.number.family !== 'percent'

/** 占…的: what the share is said to be of, without 总数、总量、比例. */
function baseNamed(lead: string): string {
  const after = lead.slice(Math.max(lead.lastIndexOf('占'), 0)).replace(/^占(?:比|到|了|据|全部|全市|全省|全区|全县|所有|其|本|同期)*/, '')
  return after
    .replace(/[的约近超逾达为]*$/, '')
    .replace(/(?:总数|总量|总数量|总体|总额|总件数|比例|比重|数量|数|量|案件|件数)+$/, '')
    .replace(/^(?:的|总)+/, '')
}

function countsBefore(mentions: readonly Mention[], share: Mention, reach: number): Mention[] {
  const all: Mention[] = []
  for (let i = share.index - 1; i >= 0 && all.length < reach; i--) {
    const mention = mentions[i]
    if (!mention || share.sentence - mention.sentence > 1) break
    if (isCount(mention) && (mention.bracket === share.bracket || mention.bracket === 0)) all.push(mention)
  }
  return all
}

/** The run of counts that 合计、三类共 gathers up before the share: all parts of the list so far, or the brackets so far. */
function gathered(mentions: readonly Mention[], share: Mention): Mention[][] {
  const brackets: Mention[] = []
  const line: Mention[] = []
  for (let i = share.index - 1; i >= 0; i--) {
    const mention = mentions[i]
    if (!mention || mention.sentence !== share.sentence) break
    if (!isCount(mention)) {
      if (mention.role === 'share' && line.length > 0) break
      continue
    }
    if (mention.bracket > 0) brackets.unshift(mention)
    else line.unshift(mention)
  }
  const lists: Mention[][] = []
  if (brackets.length >= 2) lists.push(brackets)
  if (line.length >= 2) {
    const last = line.at(-1)
    const run: Mention[] = []
    for (let i = line.length - 1; i >= 0 && last && line[i] && akin(line[i] as Mention, last); i--) {
      run.unshift(line[i] as Mention)
      if (run.length >= 2) lists.push([...run])
      if ((line[i] as Mention).gapCues & cue.among) break
    }
  }
  return lists
}

/** 分别占p、q: shares in order, paired with as many counts before them. */
function pairedNumerator(mentions: readonly Mention[], share: Mention): Mention | null {
  let first = share
  let position = 0
  while (!(first.cues & cue.respectively) && mentions[first.index - 1]?.number.family === 'percent' && first.lead.length <= 1) {
    first = mentions[first.index - 1] as Mention
    position++
  }
  if (!(first.cues & cue.respectively) && !/分别/.test(first.lead)) return null
  let count = position + 1
  for (let i = share.index + 1; i < mentions.length; i++) {
    const next = mentions[i]
    if (next?.number.family !== 'percent' || next.lead.length > 1 || next.sentence !== share.sentence) break
    count++
  }
  const counts = countsBefore(mentions, first, 40)
    .filter(mention => mention.sentence === share.sentence && mention.bracket === 0)
    .reverse()
  return count >= 2 && counts.length >= count ? (counts[counts.length - count + position] ?? null) : null
}

function denominatorsFor(
  reading: Reading,
  share: Mention,
  numerators: readonly Mention[],
  named: string,
): { readonly list: Mention[]; readonly explicit: boolean } {
  const { mentions, breakdowns } = reading
  const first = numerators[0] as Mention
  const before = countsBefore(mentions, first, 24).filter(
    mention => akin(mention, first) && mention !== first && !numerators.includes(mention),
  )
  const parents = breakdowns.filter(b => b.parts.includes(first)).map(b => b.whole)
  const after = mentions
    .slice(share.index + 1, share.index + 3)
    .filter(mention => isCount(mention) && mention.sentence === share.sentence && mention.passed === 0)
  if (named !== '') {
    const matching = [...before, ...parents].filter(mention => `${mention.gap.slice(-8)}${mention.lead}${mention.tail}`.includes(named))
    if (matching.length > 0) return { list: [...new Set([...matching, ...parents, ...before])], explicit: true }
    const grouped = [...before].filter(mention => mention.groups & share.groups)
    if (grouped.length > 0) return { list: [...new Set([...grouped, ...parents])], explicit: true }
    return { list: [...new Set([...parents, ...before, ...after])], explicit: /总|全/.test(share.lead) && parents.length > 0 }
  }
  return { list: [...new Set([...parents, ...before])], explicit: parents.length > 0 || /总/.test(share.lead) }
}

/** 占比 n件，占p%: what precedes the share, of the whole it is part of. */
export const shares: Kind = reading => {
  const claims: Claim[] = []
  for (const share of reading.mentions) {
    if (
      share.role !== 'share' &&
      !(share.number.family === 'percent' && share.lead.length <= 1 && share.role === 'percent' && isTailOfShares(reading.mentions, share))
    )
      continue
    const claim = shareClaim(reading, share)
    if (claim) claims.push(claim)
  }
  return claims
}

function isTailOfShares(mentions: readonly Mention[], share: Mention): boolean {
  let previous = mentions[share.index - 1]
  while (previous && previous.number.family === 'percent' && previous.lead.length <= 1 && previous.role === 'percent')
    previous = mentions[previous.index - 1]
  return previous?.role === 'share' && (previous.cues & cue.respectively) !== 0
}

function shareClaim(reading: Reading, share: Mention): Claim | null {
  const { mentions } = reading
  const named = share.cues & cue.share ? baseNamed(share.lead) : ''
  const paired = pairedNumerator(mentions, share)
  const previous = mentions
    .slice(0, share.index)
    .filter(mention => isCount(mention) && mention.sentence === share.sentence && mention.bracket === share.bracket)
    .at(-1)
  const sums = (share.cues & cue.total || share.gapCues & cue.total) && !paired ? gathered(mentions, share) : []
  const sets: (readonly Mention[])[] = paired ? [[paired]] : [...sums, ...(previous ? [[previous]] : [])]
  let best: { readonly candidate: Candidate; readonly explicit: boolean } | null = null
  for (const numerators of sets) {
    const { list, explicit } = denominatorsFor(reading, share, numerators, named)
    for (const denominator of list) {
      const sum = numerators.reduce((all, mention) => all + size(mention), 0)
      if (size(denominator) < sum && numerators.length > 1) continue
      const candidate = { numerators, denominator }
      best ??= { candidate, explicit }
      if (fits(share, percentOf(numerators, [denominator])) !== 'inconsistent') return ratioClaim(share, candidate, true)
    }
  }
  return best ? ratioClaim(share, best.candidate, best.explicit && size(best.candidate.denominator) > 0) : null
}

function ratioClaim(share: Mention, { numerators, denominator }: Candidate, explicit: boolean): Claim {
  const computed = percentOf(numerators, [denominator])
  const verdict = fits(share, computed)
  const above = numerators.map(working.of).join(' + ')
  return makeClaim({
    kind: 'rate',
    stated: share,
    operands: [...numerators.map(mention => ['numerator', mention] as const), ['denominator', denominator]],
    computed,
    verdict: verdict === 'inconsistent' && !explicit ? 'unverifiable' : verdict,
    because: `${numerators.length > 1 ? `(${above})` : above} ÷ ${working.of(denominator)} = ${working.result(computed, share.number.places, '%')}`,
    subject: `${numerators[0]?.quantity.label ?? ''}占比`,
  })
}
