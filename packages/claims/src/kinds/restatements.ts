import type { Claim, Rational } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

/** So many of the second unit are one of the first (GB 3100; 1公顷＝15亩). */
const units: Readonly<Record<string, readonly [of: string, many: bigint]>> = {
  公顷: ['亩', 15n],
  平方公里: ['亩', 1500n],
  吨: ['公斤', 1000n],
  公里: ['米', 1000n],
}

/** What turns a number of the one unit into one of the other. Units of one family that differ by name alone (件、起) are one. */
function converted(from: string, to: string): Rational | null {
  const [there, back] = [units[from], units[to]]
  if (there?.[0] === to) return rational.of(there[1])
  if (back?.[0] === from) return rational.of(1n, back[1])
  return there || back ? null : rational.of(1n)
}

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
    const rate = same.number.unit === mention.number.unit ? rational.of(1n) : converted(same.number.unit, mention.number.unit)
    // 26个批次，折合186公顷: of another measure.
    if (rate === null) continue
    const range = interval.scale(same.number.range, rate)
    const right = interval.overlaps(mention.number.range, range)
    claims.push(
      makeClaim({
        kind: 'repeat',
        stated: mention,
        operands: [['same', same]],
        computed: range,
        verdict: right ? 'consistent' : 'inconsistent',
        because: right ? `${working.of(same)}即${working.of(mention)}` : `${working.of(same)}不是${working.of(mention)}`,
        subject: same.quantity.label,
      }),
    )
  }
  return claims
}
