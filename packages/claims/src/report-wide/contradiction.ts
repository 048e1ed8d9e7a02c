import type { Claim } from '@fazhi/schema'
import { makeClaim } from '../kinds/make-claim.ts'
import { working } from '../kinds/working.ts'
import type { Mention } from '../reading/mention.ts'

/** 前后不一 The same thing with two numbers: the later is the one that is told. */
export function contradiction(before: Mention, mention: Mention): Claim {
  return makeClaim({
    kind: 'repeat',
    stated: mention,
    operands: [['same', before]],
    computed: before.quantity.range,
    verdict: 'inconsistent',
    because: `前文为${working.of(before)}，此处为${working.of(mention)}`,
  })
}
