import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Breakdown } from '../structure/breakdown.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

/** Whether `inner`'s whole is one of `outer`'s parts: …1616件，保留815件…。其中，清理市政府文件131件，保留111件…. */
function within(inner: Breakdown, outer: Breakdown, all: readonly Breakdown[]): boolean {
  return inner !== outer && all.some(link => link.link === 'among' && link.whole === outer.whole && link.parts[0] === inner.whole)
}

/** 对应分项 Of a whole and a part of it, the same item of both: 保留111件 is among 保留815件. */
export const counterparts: Kind = ({ breakdowns }) => {
  const claims: Claim[] = []
  for (const inner of breakdowns) {
    if (inner.parts.length < 2) continue
    for (const outer of breakdowns) {
      if (outer.parts.length < 2 || !within(inner, outer, breakdowns)) continue
      for (const part of inner.parts) {
        const whole = outer.parts.find(other => other.quantity.label === part.quantity.label && other !== part)
        if (!whole || part.quantity.label === '') continue
        const over = interval.below(whole.number.range, part.number.range)
        claims.push(
          makeClaim(
            {
              kind: 'subset',
              stated: part,
              operands: [['whole', whole]],
              computed: { low: rational.zero, high: whole.number.range.high },
              verdict: over ? 'inconsistent' : 'consistent',
              because: over ? `部分${working.of(part)} ＞ 整体${working.of(whole)}` : `${working.of(part)}不大于${working.of(whole)}`,
            },
            over ? { fault: 'part-exceeds-whole' } : {},
          ),
        )
      }
    }
  }
  return claims
}
