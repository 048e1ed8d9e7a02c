import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'
import { makeClaim } from './make-claim.ts'
import { working } from './working.ts'

/** 合计的复算 A whole and the counts that make it; `where` the whole stands: 文中, 前文. `subject`: what it is called, if its own words say too little. */
export function listSumClaim(whole: Mention, parts: readonly Pick<Mention, 'quantity'>[], where: string, subject?: string): Claim {
  const sum = parts.reduce((all, { quantity }) => rational.add(all, quantity.value), rational.zero)
  const computed = interval.sum(parts.map(({ quantity }) => quantity.range))
  const right = interval.overlaps(whole.number.range, computed)
  const line = `${parts.map(working.of).join(' + ')} = ${working.plain(sum, whole.number.unit)}`
  return makeClaim({
    kind: 'sum',
    stated: whole,
    operands: parts.map(part => ['part', part] as const),
    computed,
    verdict: right ? 'consistent' : 'inconsistent',
    because: right ? line : `${line}，${where}为${working.of(whole)}`,
    subject,
  })
}
