import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import { makeClaim } from './make-claim.ts'
import { fits, percentOf } from './ratio-claim.ts'
import { working } from './working.ts'

/** 百分数的复算 A percentage and what it is of: several counts together, of one. `subject`: what it is called, if its own words do not say. */
export function percentClaim(stated: Mention, above: readonly Mention[], below: Mention, subject?: string): Claim {
  const computed = percentOf(above, [below])
  const sum = above.map(working.of).join(' + ')
  return makeClaim({
    kind: 'rate',
    stated,
    operands: [...above.map(count => ['numerator', count] as const), ['denominator', below]],
    computed,
    verdict: fits(stated, computed),
    because: `${above.length > 1 ? `(${sum})` : sum} ÷ ${working.of(below)} = ${working.result(computed, stated.number.places, '%')}`,
    subject,
  })
}
