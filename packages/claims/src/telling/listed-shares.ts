import type { Claim, Quantity } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'
import { counts } from '../kinds/counts.ts'
import { percentClaim } from '../kinds/percent-claim.ts'
import { fits, percentOf } from '../kinds/ratio-claim.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { chance } from '../structure/chance.ts'
import { makeHundred } from '../structure/make-hundred.ts'
import { shareBase } from '../structure/share-base.ts'
import { type ShareRun, shareRuns } from '../structure/share-runs.ts'

interface Share {
  readonly stated: Mention
  readonly part: Mention
}

/** So far from 100 does a slip leave them. */
const slip = 12
/** Farther from what it should be, it is a share of something else. */
const farthest = 0.35
/** So seldom must shares fit by chance that accuse another. */
const telling = 0.011
const elsewhen = cue.previous | cue.among | cue.than

/** Only counts of one kind and time, each said to be of the same. */
function isList(mentions: readonly Mention[], run: ShareRun): boolean {
  const [first] = run as [Mention]
  const base = shareBase((mentions[first.index + 1] as Mention).lead)
  return run.every(part => {
    const share = mentions[part.index + 1] as Mention
    const opens = part === first ? 0 : (part.cues | part.gapCues) & elsewhen
    return counts.is(part) && !part.number.hedge && !share.number.hedge && opens === 0 && shareBase(share.lead) === base
  })
}

/** Whether they may be shares of all there is, one of them wrong: what the next sentence lists is another list. */
function nearHundred(mentions: readonly Mention[], run: ShareRun): boolean {
  return Math.abs(run.reduce((sum, part) => sum + (mentions[part.index + 1] as Mention).number.size, 0) - 100) <= slip
}

/** How far a share is off, of what it should be. */
function offBy({ stated, part }: Share, parts: readonly Mention[]): number {
  const right = (100 * counts.size(part)) / counts.sum(parts)
  return Math.abs(right - stated.number.size) / Math.max(right, stated.number.size)
}

/** Another count near it of which the share would be right. */
function ofAnother(mentions: readonly Mention[], { stated, part }: Share): boolean {
  return mentions.some(
    whole => whole !== part && counts.is(whole) && counts.size(whole) > 0 && fits(stated, percentOf([part], [whole])) !== 'inconsistent',
  )
}

/** The one share, or the one count, that does not go with the others. */
function oddOf(mentions: readonly Mention[], shares: readonly Share[], right: ReadonlySet<Share>): Share | null {
  const parts = shares.map(({ part }) => part)
  const wrong = shares.filter(share => !right.has(share))
  const worst = wrong.reduce((most, share) => (offBy(share, parts) > offBy(most, parts) ? share : most))
  if (offBy(worst, parts) > farthest || wrong.some(share => ofAnother(mentions, share))) return null
  if (wrong.length === 1) {
    const fit = [...right].filter(({ part }) => counts.size(part) > 0)
    const each = fit.reduce((all, { stated }) => all * chance.ofRate(stated, parts), 1)
    return fit.length > 0 && each <= telling ? worst : null
  }
  // 满意85件，占86.4%；基本满意11件，占13.6%: all there is, and the counts are not in that proportion.
  return makeHundred(shares.map(({ stated }) => stated)) && shares.every(({ stated }) => stated.number.places > 0) ? worst : null
}

/** Claims that hold a share of the list against a count outside it, unless that is what the list comes to. */
function ofOthers(claims: readonly Claim[], shares: readonly Share[]): boolean {
  const own = new Set<Quantity>(shares.flatMap(({ stated, part }) => [stated.quantity, part.quantity]))
  const all = shares.reduce((sum, { part }) => rational.add(sum, part.number.value), rational.zero)
  return claims.some(
    ({ kind, verdict, stated, operands }) =>
      kind === 'rate' &&
      verdict !== 'unverifiable' &&
      shares.some(share => share.stated.quantity === stated) &&
      (verdict === 'inconsistent' || operands.some(({ quantity }) => !own.has(quantity) && rational.compare(quantity.value, all) !== 0)),
  )
}

/**
 * 份额互证 满意70件，占86.4%；基本满意11件，占13.6%: shares of a list whose whole is not given bear each other out, each being right of what all
 * the counts come to. One that alone is not is wrong.
 */
export function listedShares(mentions: readonly Mention[], claims: readonly Claim[]): readonly Claim[] {
  const runs = shareRuns(mentions, run => nearHundred(mentions, run))
  if (runs.length === 0) return []
  const found: Claim[] = []
  const judged = new Set(claims.filter(({ kind, verdict }) => kind === 'rate' && verdict !== 'unverifiable').map(({ stated }) => stated))
  for (const run of runs) {
    if (!isList(mentions, run)) continue
    const shares = run.map(part => ({ part, stated: mentions[part.index + 1] as Mention }))
    if (ofOthers(claims, shares)) continue
    const right = new Set(shares.filter(({ part, stated }) => fits(stated, percentOf([part], run)) === 'consistent'))
    const odd = right.size === shares.length ? null : oddOf(mentions, shares, right)
    if (!odd && (right.size < shares.length || !makeHundred(shares.map(({ stated }) => stated)))) continue
    for (const share of shares)
      if (!judged.has(share.stated.quantity) && (share === odd || (right.has(share) && counts.size(share.part) > 0)))
        found.push(percentClaim(share.stated, [share.part], run, `${share.part.quantity.label}占比`))
  }
  return found
}
