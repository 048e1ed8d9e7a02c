import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import { makeClaim } from './make-claim.ts'
import { fits, percentOf } from './ratio-claim.ts'
import { working } from './working.ts'

/** (76件 + 26件), in brackets where there are several. */
function side(counts: readonly Mention[]): string {
  const sum = counts.map(working.of).join(' + ')
  return counts.length > 1 ? `(${sum})` : sum
}

/** 百分数的复算 A percentage and what it is of: counts together, of counts together. `subject`: what it is called, if its own words do not say. */
export function percentClaim(stated: Mention, above: readonly Mention[], below: readonly Mention[], subject?: string): Claim {
  const computed = percentOf(above, below)
  return makeClaim({
    kind: 'rate',
    stated,
    operands: [
      ...above.map(count => ['numerator', count] as const),
      ...below.filter(count => !above.includes(count)).map(count => ['denominator', count] as const),
    ],
    computed,
    verdict: fits(stated, computed),
    because: `${side(above)} ÷ ${side(below)} = ${working.result(computed, stated.number.places, '%')}`,
    subject,
  })
}
