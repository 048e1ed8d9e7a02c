import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'
import { makeClaim } from './make-claim.ts'
import { working } from './working.ts'

type Counted = Pick<Mention, 'quantity'>

/** 结存的复算 What is left: all that was there or came (`ins`) less all that was dealt with or went (`outs`). At least one of each. */
export function balanceClaim(left: Mention, ins: readonly Counted[], outs: readonly Counted[]): Claim {
  const ranges = (all: readonly Counted[]) => interval.sum(all.map(({ quantity }) => quantity.range))
  const values = (all: readonly Counted[]) => all.reduce((sum, { quantity }) => rational.add(sum, quantity.value), rational.zero)
  const computed = interval.subtract(ranges(ins), ranges(outs))
  const rest = rational.subtract(values(ins), values(outs))
  return makeClaim({
    kind: 'sum',
    stated: left,
    operands: [...ins.map(count => ['in', count] as const), ...outs.map(count => ['out', count] as const)],
    computed,
    verdict: interval.overlaps(left.number.range, computed) ? 'consistent' : 'inconsistent',
    because: `${ins.map(working.of).join(' + ')} − ${outs.map(working.of).join(' − ')} = ${working.plain(rest, left.number.unit)}`,
  })
}
