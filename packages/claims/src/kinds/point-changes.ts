import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import { makeClaim } from './make-claim.ts'
import { fits } from './ratio-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

/** 百分点 由92.1%提高到95.3%，提高3.2%: the difference of two percentages is said in points; as a percentage it would be another number. */
export const pointChanges: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const stated of mentions) {
    if (stated.role !== 'growth' || stated.index < 2) continue
    const to = mentions[stated.index - 1]
    const from = mentions[stated.index - 2]
    if (to?.number.family !== 'percent' || from?.number.family !== 'percent' || to.role === 'growth') continue
    if (from.sentence !== stated.sentence || to.sentence !== stated.sentence || !(from.cues & cue.from) || to.passed !== 0) continue
    const [more, less] = rational.compare(to.number.value, from.number.value) < 0 ? [from, to] : [to, from]
    const points = interval.subtract(more.number.range, less.number.range)
    const growth = interval.scale(
      interval.divide(interval.subtract(more.number.range, less.number.range), from.number.range),
      rational.of(100n),
    )
    if (!interval.overlaps(stated.number.range, points) || fits(stated, growth) !== 'inconsistent') continue
    const gap = rational.print(rational.subtract(more.number.value, less.number.value), stated.number.places)
    claims.push(
      makeClaim(
        {
          kind: 'comparison',
          stated,
          operands: [
            ['from', from],
            ['to', to],
          ],
          computed: points,
          verdict: 'inconsistent',
          because: `${working.of(more)} − ${working.of(less)} = ${gap}个百分点`,
          subject: from.quantity.label,
        },
        { fault: 'percent-point', repair: { quantity: stated.quantity, text: `${gap}个百分点` } },
      ),
    )
  }
  return claims
}
