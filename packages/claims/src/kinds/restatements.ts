import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

/** 换一种写法 88131件，即8.8万余件; 1168659.84万元，合116.87亿元: the same number said twice in one breath. */
export const restatements: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const mention of mentions) {
    if (mention.role !== 'restated') continue
    const same = mentions[mention.index - 1]
    if (!same || same.sentence !== mention.sentence || same.number.family !== mention.number.family) continue
    // 160.6亿美元，折合1148亿元
    if (same.number.family === 'money' && same.number.unit !== mention.number.unit) continue
    // 八百吨合成氨（合三千吨硫酸铵）: as much of something else.
    if (same.tail.length >= 2 && mention.tail.length >= 2 && same.tail !== mention.tail) continue
    const right = interval.overlaps(mention.number.range, same.number.range)
    claims.push(
      makeClaim({
        kind: 'repeat',
        stated: mention,
        operands: [['same', same]],
        computed: same.number.range,
        verdict: right ? 'consistent' : 'inconsistent',
        because: right ? `${working.of(same)}即${working.of(mention)}` : `${working.of(same)}不是${working.of(mention)}`,
        subject: same.quantity.label,
      }),
    )
  }
  return claims
}
