import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'
import { makeClaim } from './make-claim.ts'
import { working } from './working.ts'

/** 部分与整体 One part against its whole: it may be all of it, and no more. */
export function subsetClaim(part: Mention, whole: Mention): Claim {
  const over = interval.below(whole.number.range, part.number.range)
  return makeClaim(
    {
      kind: 'subset',
      stated: part,
      operands: [['whole', whole]],
      computed: { low: rational.zero, high: whole.number.range.high },
      verdict: over ? 'inconsistent' : 'consistent',
      because: over ? `部分${working.of(part)} ＞ 整体${working.of(whole)}` : `${working.of(part)}不大于${working.of(whole)}`,
    },
    over ? { fault: 'part-exceeds-whole' } : {},
  )
}
