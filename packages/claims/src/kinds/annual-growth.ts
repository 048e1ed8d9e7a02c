import type { Claim, Rational } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { few } from '../numeral/few.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

const spoken = /([两二三四五六七八九十]|\d{1,2})年(?:来|间|以来|多来|期间)/
const between = /((?:19|20)\d\d)年?(?:至|到|—|－|-|～)((?:19|20)\d\d)年/
const longest = 20

/** Over how many years: 五年来, 2019年至2023年. Fewer by one where only the first and last years are given. */
function yearsIn(text: string): number | null {
  const said = spoken.exec(text)?.[1]
  if (said !== undefined) return few(said)
  const [, from, to] = between.exec(text) ?? []
  return from === undefined || to === undefined ? null : Number(to) - Number(from)
}

function power(base: Rational, exponent: number): Rational {
  let all = rational.of(1n)
  for (let i = 0; i < exponent; i++) all = rational.multiply(all, base)
  return all
}

/** (1 + p)ⁿ at the ends of p's range. */
function factor({ number: { range } }: Mention, years: number) {
  const at = (percent: Rational | null) =>
    percent && power(rational.add(rational.of(1n), rational.divide(percent, rational.of(100n))), years)
  return { low: at(range.low), high: at(range.high) }
}

/** 年均增长 五年来由412.6亿元增加到668.8亿元，年均增长10.1%: compound growth between two ends that are given. Never accuses: how years are counted differs. */
export const annualGrowth: Kind = ({ text, mentions }) => {
  const claims: Claim[] = []
  for (const stated of mentions) {
    if (stated.number.family !== 'percent' || !/年均(?:增长|增幅|递增)/.test(stated.lead)) continue
    const [to, from] = counts.before(mentions, stated, 2, 0)
    if (!to || !from || !sameThings(to, from) || to.number.size <= from.number.size) continue
    const years = yearsIn(text.slice(Math.max(0, from.number.start - from.lead.length - 40), stated.number.start))
    if (years === null || years < 2 || years > longest) continue
    const fitting = [years, years - 1].find(count => {
      const { low, high } = factor(stated, count)
      const { range } = from.number
      const grown = {
        low: low && range.low && rational.multiply(range.low, low),
        high: high && range.high && rational.multiply(range.high, high),
      }
      return count > 0 && interval.overlaps(grown, to.number.range)
    })
    if (fitting === undefined) continue
    claims.push(
      makeClaim({
        kind: 'comparison',
        stated,
        operands: [
          ['current', to],
          ['base', from],
        ],
        computed: stated.number.range,
        verdict: 'consistent',
        because: `${working.of(from)} ×（1 + ${working.of(stated)}）的${fitting}次方 ≈ ${working.of(to)}`,
        subject: from.quantity.label,
      }),
    )
  }
  return claims
}
