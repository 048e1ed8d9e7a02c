import type { Claim, Quantity } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import type { Reading } from '../kinds/reading.ts'
import type { Mention } from '../reading/mention.ts'
import { namesWhole } from '../structure/names-whole.ts'
import { listedShares } from './listed-shares.ts'
import { tellingChange } from './telling-change.ts'
import { tellingRate } from './telling-rate.ts'
import { tellingSum } from './telling-sum.ts'

/** The least count of which a sum that is right says anything. */
const tellingSize = 50

/** What a paragraph counts first, and what those before it did: wholes that need not stand near. */
function headsOf({ mentions, carried }: Reading): readonly Mention[] {
  const heads: Mention[] = []
  for (const mention of mentions) {
    if (heads.length === 2) break
    if (counts.is(mention) && mention.bracket === 0) heads.push(mention)
  }
  return [...heads, ...carried]
}

function fitOf(reading: Reading, mention: Mention, named: ReadonlyMap<Mention, Mention>): Claim | null {
  const { mentions } = reading
  const { role, number } = mention
  if (role === 'growth') return tellingChange(mentions, mention, headsOf(reading))
  if (number.family === 'percent') return number.hedge || number.size >= 100 ? null : tellingRate(mentions, mention, headsOf(reading))
  if (!counts.is(mention) || number.hedge || number.size < tellingSize) return null
  return named.size === 0 ? tellingSum(mentions, mention) : tellingSum(mentions, mention, part => (named.get(part) ?? mention) === mention)
}

/** 登记84.59万件，其中投诉66.09万件、举报18.50万件。甲地60.75万件…，乙地23.84万件: a whole that is broken down twice. */
function againSummed(mentions: readonly Mention[], mention: Mention, settled: ReadonlySet<Quantity>): Claim | null {
  if (!counts.is(mention) || mention.number.size < 2 * tellingSize || mention.number.family === 'percent') return null
  return tellingSum(mentions, mention, other => !settled.has(other.quantity))
}

/** Items of lists that say what they are of: of that and of nothing else. */
function wholesByName({ breakdowns }: Reading): ReadonlyMap<Mention, Mention> {
  const wholes = new Map<Mention, Mention>()
  for (const { link, whole, parts: list } of breakdowns)
    if (link === 'inside' && list[0] && namesWhole(whole, list[0])) for (const part of list) wholes.set(part, whole)
  return wholes
}

/** Numbers about which the words left nothing to find out. */
function settledBy(claims: readonly Claim[]): Set<Quantity> {
  const settled = new Set<Quantity>()
  for (const { kind, verdict, stated, operands } of claims) {
    if (verdict === 'unverifiable' || kind === 'subset') continue
    settled.add(stated)
    if (kind === 'sum') for (const { quantity } of operands) settled.add(quantity)
  }
  return settled
}

/**
 * 数字自证 The claims of a paragraph, and relations that no phrase tied together but whose numbers fit so exactly that chance hardly could: 81.22%
 * is 173 of 213 to the last place. What could not be judged by its words gives way to them.
 */
export function withTellingFits(reading: Reading, claims: readonly Claim[]): readonly Claim[] {
  const { mentions } = reading
  if (mentions.length < 2 || mentions.length + reading.carried.length < 3) return claims
  const settled = settledBy(claims)
  if (mentions.every(({ quantity }) => settled.has(quantity))) return claims
  const named = wholesByName(reading)
  const telling: Claim[] = [...listedShares(mentions, claims)]
  for (const { stated } of telling) settled.add(stated)
  for (const mention of mentions) {
    const fit = settled.has(mention.quantity) ? againSummed(mentions, mention, settled) : fitOf(reading, mention, named)
    if (fit) telling.push(fit)
  }
  if (telling.length === 0) return claims
  const told = new Set(telling.map(({ stated }) => stated))
  return [...claims.filter(({ verdict, stated }) => verdict !== 'unverifiable' || !told.has(stated)), ...telling]
}
