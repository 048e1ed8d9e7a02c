import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import { makeClaim } from './make-claim.ts'
import { working } from './working.ts'

/** 再次出现 The same thing, said again: with the same number (`right`), or with another, of which the later is told. */
export function repeatClaim(mention: Mention, before: Pick<Mention, 'quantity'>, right: boolean): Claim {
  return makeClaim({
    kind: 'repeat',
    stated: mention,
    operands: [['same', before]],
    computed: before.quantity.range,
    verdict: right ? 'consistent' : 'inconsistent',
    because: right ? `前后两处都是${working.of(mention)}` : `前文为${working.of(before)}，此处为${working.of(mention)}`,
  })
}
