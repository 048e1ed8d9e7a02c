import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import { percentsFrom } from '../structure/percents-from.ts'
import { akin } from '../structure/same-things.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { counts } from './counts.ts'
import { percentClaim } from './percent-claim.ts'
import { fits, percentOf } from './ratio-claim.ts'
import type { Kind } from './reading.ts'

/** 包案68件，化解57件；…包案56件，化解45件: a whole and its part, and the same again by the same words; so many times. */
function inTurn(line: readonly Mention[], many: number): (readonly [whole: Mention, part: Mention])[] | null {
  const last = line.slice(-2 * many)
  if (last.length < 2 * many) return null
  const pairs = Array.from({ length: many }, (_, i) => [last[2 * i] as Mention, last[2 * i + 1] as Mention] as const)
  const [[, part]] = pairs as [readonly [Mention, Mention]]
  const word = part.lead.slice(-2)
  const alike = pairs.every(([whole, own]) => own.lead.slice(-2) === word && !whole.lead.endsWith(word) && akin(whole, own))
  return word.length === 2 && alike ? pairs : null
}

/**
 * 流通2316批次、餐饮1482批次；检出87批次，分别为31批次、56批次: the run of as many counts that is right for all the rates; else the one right before, unless one
 * of it is what the parts come to.
 */
function wholesFor(line: readonly Mention[], above: readonly Mention[], rates: readonly Mention[]): readonly Mention[] | null {
  const many = above.length
  for (let from = line.length - many; from >= 0; from--) {
    const run = line.slice(from, from + many)
    if (rates.every((rate, i) => fits(rate, percentOf([above[i] as Mention], [run[i] as Mention])) !== 'inconsistent')) return run
  }
  const nearest = line.slice(-many)
  const fair = nearest.every(
    (whole, i) => counts.size(whole) > 0 && !sumsTo(whole, above) && counts.size(whole) >= counts.size(above[i] as Mention),
  )
  return nearest.length === many && fair ? nearest : null
}

/**
 * 按序对应的率 三年分别受理1120件、986件、1045件，准予1008件、877件、951件，准予率分别为90%、88.9%和91%: as many rates as numerators as
 * denominators, place by place.
 */
export const pairedRates: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  const severalNames = /率[、，,]$/
  for (const first of mentions) {
    if (first.role !== 'rate' || !first.lead.includes('分别') || severalNames.test(first.gap) || /率[和与及].*率/.test(first.lead)) continue
    const list = percentsFrom(mentions, first, /^[和与及]*$/)
    const line = mentions.filter(
      other => counts.is(other) && other.sentence === first.sentence && other.index < first.index && other.bracket === 0,
    )
    if (list.length < 2) continue
    const alternating = inTurn(line, list.length)
    if (alternating) {
      for (const [i, stated] of list.entries()) {
        const [below, above] = alternating[i] as readonly [Mention, Mention]
        claims.push(percentClaim(stated, [above], [below], first.quantity.label))
      }
      continue
    }
    const above = line.slice(-list.length)
    const below = above.length < list.length ? null : wholesFor(line.slice(0, -list.length), above, list)
    // 受理120件、98件，办结118件、98件，满意率分别为…: of none of them.
    const stem = /([\u4e00-\u9fff]{2})率/.exec(first.lead)?.[1]
    const told = above.some(
      ({ lead, deedGroups }) =>
        (stem !== undefined && lead.includes(stem) && !/[不未]$/.test(lead.slice(0, lead.indexOf(stem)))) ||
        (deedGroups & first.groups) !== 0,
    )
    if (!told || /按[期时计要]|及时|限期/.test(first.lead)) continue
    if (!below || !above.every((mention, i) => akin(mention, below[i] as Mention))) continue
    for (const [i, stated] of list.entries()) {
      claims.push(percentClaim(stated, [above[i] as Mention], [below[i] as Mention], first.quantity.label))
    }
  }
  return claims
}
