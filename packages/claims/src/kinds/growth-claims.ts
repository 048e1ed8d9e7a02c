import type { Claim, Interval } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'
import type { Sides } from '../structure/change-sides.ts'
import { falls } from './falls.ts'
import { makeClaim } from './make-claim.ts'
import { fits } from './ratio-claim.ts'
import { working } from './working.ts'

const hundred = rational.of(100n)

function growthOf(current: Interval, base: Interval, down: boolean): Interval {
  const change = down ? interval.subtract(base, current) : interval.subtract(current, base)
  return interval.scale(interval.divide(change, base), hundred)
}

/** 生产总值13697.5亿元，增长33.6%: such growth is reckoned at constant prices, the values are at those of each year. */
function atConstantPrices(stated: Mention, { lead, gap }: Mention): boolean {
  return /生产总值|增加值|总产值|GDP/.test(gap.slice(-12) + lead) || /实际增|可比|不变价/.test(stated.lead)
}

function fromSides(stated: Mention, { current, base, sure }: Sides): Claim {
  const down = falls(stated)
  const order = rational.compare(current.number.value, base.number.value)
  const wrongWay = order !== 0 && order < 0 !== down && !interval.overlaps(current.number.range, base.number.range)
  const computed = growthOf(current.number.range, base.number.range, wrongWay ? !down : down)
  const verdict = wrongWay ? 'inconsistent' : fits(stated, computed)
  const [more, less] = down !== wrongWay ? [base, current] : [current, base]
  return makeClaim(
    {
      kind: 'comparison',
      stated,
      operands: [
        ['current', current],
        ['base', base],
      ],
      computed,
      verdict: verdict === 'inconsistent' && (!sure || (!wrongWay && atConstantPrices(stated, current))) ? 'unverifiable' : verdict,
      because: `(${working.of(more)} − ${working.of(less)}) ÷ ${working.of(base)} = ${working.result(computed, stated.number.places, '%')}${wrongWay ? `，是${down ? '上升' : '下降'}` : ''}`,
      subject: current.quantity.label,
    },
    wrongWay ? { fault: 'direction' } : {},
  )
}

function fromDifference(stated: Mention, current: Mention, difference: Mention): Claim | null {
  const down = falls(difference)
  const before = down
    ? interval.add(current.number.range, difference.number.range)
    : interval.subtract(current.number.range, difference.number.range)
  if (before.low !== null && before.low.numerator <= 0n) return null
  const computed = interval.scale(interval.divide(difference.number.range, before), hundred)
  const wrongWay = down !== falls(stated)
  const verdict = fits(stated, computed)
  return makeClaim(
    {
      kind: 'comparison',
      stated,
      operands: [
        ['current', current],
        ['change', difference],
      ],
      computed,
      verdict: wrongWay ? 'inconsistent' : verdict === 'inconsistent' && atConstantPrices(stated, current) ? 'unverifiable' : verdict,
      because: `${working.of(difference)} ÷ (${working.of(current)} ${down ? '＋' : '−'} ${working.of(difference)}) = ${working.result(computed, stated.number.places, '%')}`,
      subject: current.quantity.label,
    },
    wrongWay ? { fault: 'direction' } : {},
  )
}

function fromBase(stated: Mention, base: Mention, difference: Mention): Claim {
  const computed = interval.scale(interval.divide(difference.number.range, base.number.range), hundred)
  const wrongWay = falls(difference) !== falls(stated)
  return makeClaim(
    {
      kind: 'comparison',
      stated,
      operands: [
        ['base', base],
        ['change', difference],
      ],
      computed,
      verdict: wrongWay ? 'inconsistent' : fits(stated, computed),
      because: `${working.of(difference)} ÷ ${working.of(base)} = ${working.result(computed, stated.number.places, '%')}`,
      subject: base.quantity.label,
    },
    wrongWay ? { fault: 'direction' } : {},
  )
}

/**
 * 增幅的复算 From the value now and before; from the value now and by how much it changed (`null` where that leaves nothing before); from the value
 * before and by how much it changed.
 */
export const growthClaims = { fromSides, fromDifference, fromBase }
