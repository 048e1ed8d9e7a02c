import type { Claim } from '@fazhi/schema'
import type { Mention } from '../reading/mention.ts'
import { makeClaim } from './make-claim.ts'
import { working } from './working.ts'

/** 同一数字 The very same figure, said again. */
export function sameFigureClaim(mention: Mention, before: Mention): Claim {
  return makeClaim({
    kind: 'repeat',
    stated: mention,
    operands: [['same', before]],
    computed: before.number.range,
    verdict: 'consistent',
    because: `前后两处都是${working.of(mention)}`,
  })
}
