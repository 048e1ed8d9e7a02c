import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import { akin } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import { fits, mayFit, percentOf } from './ratio-claim.ts'
import type { Kind, Reading } from './reading.ts'
import { type Numerator, numeratorsOf } from './share-numerators.ts'
import { working } from './working.ts'

interface Denominators {
  readonly list: readonly Mention[]
  /** Whether the words say which one it is. */
  readonly sure: boolean
}

/** 占…的: what the share is said to be of, without 总数、总量、全市. Empty if it is not said. */
function baseNamed(lead: string): string {
  const at = lead.lastIndexOf('占')
  if (at < 0) return ''
  return lead
    .slice(at + 1)
    .replace(/[的约近超逾达为了]*$/, '')
    .replace(/^(?:比例|比重|比|到|了|据|全部|全市|全省|全区|全县|全院|全年|所有|本市|本级|总)/, '')
    .replace(/(?:总数量|总数|总量|总体|总额|总件数|比例|比重|数量|数|量|案件|件数)$/, '')
    .replace(/^的/, '')
}

function denominatorsOf(reading: Reading, share: Mention, { counts: numerators, base }: Numerator): Denominators {
  const { mentions, breakdowns } = reading
  if (base) return { list: [base], sure: true }
  const first = numerators[0] as Mention
  // Nothing is a share of its own sibling.
  const siblings = new Set(
    breakdowns.filter(b => b.parts.length > 1 && b.parts.includes(first) && (b.exact || b.link !== 'plain')).flatMap(b => b.parts),
  )
  const before = counts
    .before(mentions, first, 24, 1)
    .filter(other => akin(other, first) && !numerators.includes(other) && !siblings.has(other))
  const parents = breakdowns.filter(b => numerators.every(part => b.parts.includes(part))).map(b => b.whole)
  const named = baseNamed(share.lead)
  if (named !== '') {
    const matching = [...before, ...parents].filter(other => {
      const words = counts.words(other)
      return (
        words.includes(named) ||
        (named.length > 2 && words.includes(named.slice(-2))) ||
        ((other.groups | other.tailGroups) & share.groups) !== 0
      )
    })
    if (matching.length > 0) return { list: [...new Set([...matching, ...parents])], sure: true }
    return { list: [...new Set([...parents, ...before])], sure: false }
  }
  const total = /总[数量体额]?|全部/.test(share.lead)
  const list = [...new Set([...parents, ...before])]
  return {
    list,
    sure:
      total ||
      breakdowns.some(
        b =>
          parents.includes(b.whole) &&
          numerators.every(part => b.parts.includes(part)) &&
          (b.link !== 'plain' || b.exact || b.evidence >= 3),
      ) ||
      (list[0] !== undefined && plausible(share, numerators, list[0])),
  }
}

/** Within a factor of two and a half: farther off, the whole is one that the text does not give. */
function plausible(share: Mention, numerators: readonly Mention[], whole: Mention): boolean {
  const part = numerators.reduce((all, mention) => all + counts.size(mention), 0)
  const ratio = ((part / counts.size(whole)) * 100) / counts.size(share)
  return ratio > 0.4 && ratio < 2.5
}

function* candidates(
  reading: Reading,
  share: Mention,
): Generator<{ readonly numerator: Numerator; readonly denominator: Mention; readonly sure: boolean }> {
  for (const numerator of numeratorsOf(reading, share)) {
    const { list, sure } = denominatorsOf(reading, share, numerator)
    const sum = numerator.counts.reduce((all, mention) => all + counts.size(mention), 0)
    const large = list.filter(denominator => counts.size(denominator) >= sum)
    for (const denominator of numerator.base || large.length === 0 ? list : large)
      yield { numerator, denominator, sure: sure && numerator.sure }
  }
}

function shareClaim(reading: Reading, share: Mention): Claim | null {
  let best: { readonly numerator: Numerator; readonly denominator: Mention; readonly sure: boolean } | null = null
  for (const candidate of candidates(reading, share)) {
    if (best === null || (candidate.sure && !best.sure)) best = candidate
    if (!mayFit(share, candidate.numerator.counts, [candidate.denominator])) continue
    if (fits(share, percentOf(candidate.numerator.counts, [candidate.denominator])) === 'inconsistent') continue
    best = candidate
    break
  }
  if (!best) return null
  const { numerator, denominator, sure } = best
  const computed = percentOf(numerator.counts, [denominator])
  const verdict = fits(share, computed)
  const above = numerator.counts.map(working.of).join(' + ')
  return makeClaim({
    kind: 'rate',
    stated: share,
    operands: [...numerator.counts.map(mention => ['numerator', mention] as const), ['denominator', denominator]],
    computed,
    verdict: verdict === 'inconsistent' && !sure ? 'unverifiable' : verdict,
    because: `${numerator.counts.length > 1 ? `(${above})` : above} ÷ ${working.of(denominator)} = ${working.result(computed, share.number.places, '%')}`,
    subject: `${numerator.counts[0]?.quantity.label ?? ''}占比`,
  })
}

/** 占比 n件，占p%: what precedes the share, of the whole it is part of. */
export const shares: Kind = reading => {
  const claims: Claim[] = []
  for (const share of reading.mentions) {
    if (share.role !== 'share') continue
    const claim = shareClaim(reading, share)
    if (claim) claims.push(claim)
  }
  return claims
}
