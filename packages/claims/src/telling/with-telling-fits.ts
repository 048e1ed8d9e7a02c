import type { Claim, Quantity } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import type { Reading } from '../kinds/reading.ts'
import type { Mention } from '../reading/mention.ts'
import { tellingChange } from './telling-change.ts'
import { tellingRate } from './telling-rate.ts'
import { tellingSum } from './telling-sum.ts'

/** The least count of which a sum that is right says anything. */
const tellingSize = 50

function fitOf(mentions: readonly Mention[], mention: Mention): Claim | null {
  const { role, number } = mention
  if (role === 'growth') return tellingChange(mentions, mention)
  if (number.family === 'percent') return number.hedge || number.size >= 100 ? null : tellingRate(mentions, mention)
  return counts.is(mention) && !number.hedge && number.size >= tellingSize ? tellingSum(mentions, mention) : null
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
export function withTellingFits({ mentions }: Reading, claims: readonly Claim[]): readonly Claim[] {
  if (mentions.length < 3) return claims
  const settled = settledBy(claims)
  if (mentions.every(({ quantity }) => settled.has(quantity))) return claims
  const telling: Claim[] = []
  for (const mention of mentions) {
    const fit = settled.has(mention.quantity) ? null : fitOf(mentions, mention)
    if (fit) telling.push(fit)
  }
  if (telling.length === 0) return claims
  const told = new Set(telling.map(({ stated }) => stated))
  return [...claims.filter(({ verdict, stated }) => verdict !== 'unverifiable' || !told.has(stated)), ...telling]
}
