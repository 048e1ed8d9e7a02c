import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { makeClaim } from './make-claim.ts'
import { working } from './working.ts'

/** 合计的复算 A whole and the counts that make it; `where` the whole stands: 文中, 前文. */
export function listSumClaim(whole: Mention, parts: readonly Mention[], where: string): Claim {
  const sum = parts.reduce((all, part) => rational.add(all, part.number.value), rational.zero)
  const right = sumsTo(whole, parts)
  const line = `${parts.map(working.of).join(' + ')} = ${working.plain(sum, whole.number.unit)}`
  return makeClaim({
    kind: 'sum',
    stated: whole,
    operands: parts.map(part => ['part', part] as const),
    computed: interval.sum(parts.map(part => part.number.range)),
    verdict: right ? 'consistent' : 'inconsistent',
    because: right ? line : `${line}，${where}为${working.of(whole)}`,
  })
}
