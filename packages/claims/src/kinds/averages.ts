import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'
import { makeClaim } from './make-claim.ts'
import { fits } from './ratio-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

/** An average of things that are counted whole is rounded to a whole one: 案均23人. */
function rounded(average: Mention): Mention {
  const { value, step, hedge } = average.number
  if (hedge) return average
  const half = rational.of(step.numerator, step.denominator * 2n)
  return { ...average, number: { ...average.number, range: { low: rational.subtract(value, half), high: rational.add(value, half) } } }
}

/** 平均数 平均7.7万元: a sum of money over what stands beside it. Accuses only where number, sum and average stand side by side: what is divided by what is seldom said. */
export const averages: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const average of mentions) {
    if (average.role !== 'average') continue
    const before = mentions
      .slice(Math.max(0, average.index - 6), average.index)
      .filter((other: Mention) => other.role === 'level' && other.sentence === average.sentence)
    for (const total of before.filter(other => other.number.unit === average.number.unit)) {
      for (const count of before.filter(other => other !== total && other.number.family !== 'money' && other.number.family !== 'percent')) {
        const computed = interval.divide(total.number.range, count.number.range)
        const verdict = fits(rounded(average), computed)
        const beside = count.index === average.index - 2 && total.index === average.index - 1
        if (verdict === 'inconsistent' && !beside) continue
        claims.push(
          makeClaim({
            kind: 'rate',
            stated: average,
            operands: [
              ['numerator', total],
              ['denominator', count],
            ],
            computed,
            verdict,
            because: `${working.of(total)} ÷ ${working.of(count)} = ${working.result(computed, average.number.places, average.number.unit)}`,
          }),
        )
      }
    }
  }
  return claims
}
