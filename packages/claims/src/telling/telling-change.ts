import type { Claim, Interval } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { counts } from '../kinds/counts.ts'
import { makeClaim } from '../kinds/make-claim.ts'
import { fits } from '../kinds/ratio-claim.ts'
import { working } from '../kinds/working.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { chance } from './chance.ts'

const reach = 12
const sentencesBack = 2
const hundred = rational.of(100n)

function change(current: Interval, base: Interval, down: boolean): Interval {
  return interval.scale(interval.divide(down ? interval.subtract(base, current) : interval.subtract(current, base), base), hundred)
}

/** 同比增长18.38%: the two counts near it between which it lies to the last place. */
export function tellingChange(mentions: readonly Mention[], stated: Mention, heads: readonly Mention[]): Claim | null {
  const down = (stated.cues & cue.down) !== 0 && (stated.cues & cue.up) === 0
  const near = mentions
    .slice(Math.max(0, stated.index - reach), stated.index + 3)
    .filter(
      other =>
        (counts.is(other) || other.role === 'base') &&
        other.number.size > 0 &&
        other.number.family !== 'percent' &&
        stated.sentence - other.sentence <= sentencesBack &&
        other.sentence <= stated.sentence,
    )
    .sort((a, b) => Math.abs(a.index - stated.index) - Math.abs(b.index - stated.index))
  const delta = mentions[stated.index - 1]
  if (delta?.role === 'delta' && delta.sentence === stated.sentence) return fromDelta(stated, delta, [...near, ...heads], down)
  let trials = 0
  for (const current of near) {
    for (const base of near) {
      if (base === current || !sameThings(base, current) || base.number.size > current.number.size !== down) continue
      trials++
      const computed = change(current.number.range, base.number.range, down)
      const verdict = fits(stated, computed)
      if (verdict === 'inconsistent' || !chance.ruledOut(trials, chance.ofRate(stated, [current, base]))) continue
      const [more, less] = down ? [base, current] : [current, base]
      return makeClaim({
        kind: 'comparison',
        stated,
        operands: [
          ['current', current],
          ['base', base],
        ],
        computed,
        verdict,
        because: `(${working.of(more)} − ${working.of(less)}) ÷ ${working.of(base)} = ${working.result(computed, stated.number.places, '%')}`,
        subject: current.quantity.label,
      })
    }
  }
  return null
}

/** 减少159件，下降15.5%: by how much is beside it, of how many stands farther back. */
function fromDelta(stated: Mention, delta: Mention, currents: readonly Mention[], down: boolean): Claim | null {
  let trials = 0
  for (const current of currents) {
    if (!counts.is(current) || !sameThings(current, delta)) continue
    trials++
    const { range } = delta.number
    const base = down ? interval.add(current.number.range, range) : interval.subtract(current.number.range, range)
    if (base.low === null || base.low.numerator <= 0n) continue
    const computed = interval.scale(interval.divide(range, base), hundred)
    const verdict = fits(stated, computed)
    if (verdict === 'inconsistent' || !chance.ruledOut(trials, chance.ofRate(stated, [current, delta]))) continue
    return makeClaim({
      kind: 'comparison',
      stated,
      operands: [
        ['current', current],
        ['change', delta],
      ],
      computed,
      verdict,
      because: `${working.of(delta)} ÷ (${working.of(current)} ${down ? '＋' : '−'} ${working.of(delta)}) = ${working.result(computed, stated.number.places, '%')}`,
      subject: current.quantity.label,
    })
  }
  return null
}
