import type { Claim, Quantity } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import type { Reading } from '../kinds/reading.ts'
import type { Mention } from '../reading/mention.ts'
import { tellingChange } from './telling-change.ts'
import { tellingRate } from './telling-rate.ts'
import { tellingSum } from './telling-sum.ts'
import { tellingWholes } from './telling-wholes.ts'

/** The least count of which a sum that is right says anything. */
const tellingSize = 50

function fitOf(mentions: readonly Mention[], mention: Mention): Claim | null {
  const { role, number } = mention
  if (role === 'growth') return tellingChange(mentions, mention)
  if (number.family === 'percent') return number.hedge || number.size >= 100 ? null : tellingRate(mentions, mention)
  return counts.is(mention) && !number.hedge && number.size >= tellingSize ? tellingSum(mentions, mention) : null
}

/**
 * 数字自证 Relations that no phrase tied together, but whose numbers fit so exactly that chance hardly could: 81.22% is 173 of 213 to the last
 * place. Only of numbers about which the words left nothing settled; never an accusation.
 */
export function tellingFits({ mentions }: Reading, claims: readonly Claim[]): Claim[] {
  if (mentions.length < 3) return []
  const settled = new Set<Quantity>()
  for (const { kind, verdict, stated, operands } of claims) {
    if (verdict === 'unverifiable' || kind === 'subset') continue
    settled.add(stated)
    if (kind === 'sum') for (const { quantity } of operands) settled.add(quantity)
  }
  const shares = tellingWholes(mentions).filter(({ stated }) => !settled.has(stated))
  for (const { stated } of shares) settled.add(stated)
  return [...shares, ...mentions.flatMap(mention => (settled.has(mention.quantity) ? [] : (fitOf(mentions, mention) ?? [])))]
}
