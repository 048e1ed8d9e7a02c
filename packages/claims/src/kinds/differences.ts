import type { Claim } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { currentsOf, type Sides, sidesOf } from '../structure/change-sides.ts'
import { mayBeOf } from '../structure/may-be-of.ts'
import { namedSides } from '../structure/named-sides.ts'
import { pointsApart } from '../structure/points-apart.ts'
import { sameThings } from '../structure/same-things.ts'
import { toldSides } from '../structure/told-sides.ts'
import { concerns, ofAllTogether } from './concerns.ts'
import { falls } from './falls.ts'
import { makeClaim } from './make-claim.ts'
import type { Kind } from './reading.ts'
import { working } from './working.ts'

function differenceClaim(stated: Mention, { current, base }: Sides): Claim {
  const down = falls(stated)
  const [more, less] = down ? [base, current] : [current, base]
  const computed = interval.subtract(more.number.range, less.number.range)
  const right = interval.overlaps(stated.number.range, computed)
  const backwards = !right && rational.compare(more.number.value, less.number.value) < 0
  const gap = rational.subtract(more.number.value, less.number.value)
  const unit = stated.number.unit
  const size = gap.numerator < 0n ? rational.subtract(rational.zero, gap) : gap
  return makeClaim(
    {
      kind: 'comparison',
      stated,
      operands: [
        ['current', current],
        ['base', base],
      ],
      computed,
      verdict: right ? 'consistent' : 'inconsistent',
      because: backwards
        ? `${working.of(base)} → ${working.of(current)}，是${down ? '上升' : '下降'}${working.plain(size, unit)}`
        : `${working.of(more)} − ${working.of(less)} = ${working.plain(size, unit)}`,
      subject: current.quantity.label,
    },
    backwards ? { fault: 'direction' } : {},
  )
}

/** 去年受案186件，今年受案243件，增加57件: last year's, this year's and the change, one right behind the other. */
function thenAndNow(mentions: readonly Mention[], current: Mention, stated: Mention): boolean {
  const before = mentions[current.index - 1]
  return (
    before !== undefined &&
    before.sentence === current.sentence &&
    stated.index === current.index + 1 &&
    (before.cues & cue.previous) !== 0 &&
    /^(?:而)?(?:今年|本年|当年)/.test(current.lead)
  )
}

/** 土地出让额由80.5亿元减至60.2亿元，带动交易总额减少18.4亿元: what the one brought about in another. */
function brings(stated: Mention, current: Mention): boolean {
  return /^(?:带动|拉动|使得?|致使?|导致|影响)/.test(stated.lead) && !concerns(stated, current)
}

/** 再审3件，比上年的48件下降一成，二审不降反升，多2件: of what the clause right before it names, whose own numbers are elsewhere. */
const turns = /[，,][\u4e00-\u9fff]{2,8}(?:不降反升|不升反降|不减反增|不增反减)[，,]$/

const yearNamed = /(?:19|20)\d\d年/

/** 比2022年的903件多73件，比2023年多15件: each against a year of its own. */
function ofAnotherYear(stated: Mention, base: Mention): boolean {
  const [own, other] = [yearNamed.exec(stated.lead)?.[0], yearNamed.exec(base.lead)?.[0]]
  return own !== undefined && own !== other && (other !== undefined || !/上年|去年/.test(base.lead))
}

/** Of what it is where its sentence says so in a way of its own. */
function ofTold(mentions: readonly Mention[], stated: Mention): Claim | null {
  const sides = toldSides(mentions, stated)
  return sides &&
    (stated.role === 'points') === (sides.current.number.family === 'percent') &&
    (stated.role === 'points' || sameThings(sides.current, stated))
    ? differenceClaim(stated, sides)
    : null
}

/** 差额 5.36，比上年的3.23增加2.13; 由95.3%提升至96.8%，提高1.5个百分点. Only where both ends stand beside it. */
export const differences: Kind = ({ mentions }) => {
  const claims: Claim[] = []
  for (const stated of mentions) {
    if (stated.role !== 'delta' && stated.role !== 'points') continue
    const directed = (stated.cues & (cue.up | cue.down)) !== 0
    const higher = !directed && stated.role === 'points' && stated.lead.endsWith('高')
    if ((!directed && !higher) || turns.test(stated.gap)) continue
    const named = stated.role === 'delta' ? namedSides(mentions, stated) : pointsApart(mentions, stated)
    if (named && (stated.role === 'points' || sameThings(named.current, stated))) {
      claims.push(differenceClaim(stated, named))
      continue
    }
    // 比全省平均水平高1.5个百分点，比上年的95.2%提高1个百分点: of a standard that is not given.
    if (higher) continue
    // 降至96起，其中家庭火灾减少20起; 减少到96项，减少36项，增加6项: of a part, or one of two that go against each other.
    if (stated.role === 'delta' && ((stated.cues | stated.gapCues) & cue.among) !== 0) continue
    const against = mentions.some(
      other =>
        other !== stated &&
        other.role === 'delta' &&
        other.sentence === stated.sentence &&
        Math.abs(other.index - stated.index) === 1 &&
        other.number.unit === stated.number.unit &&
        falls(other) !== falls(stated),
    )
    if (stated.role === 'delta' && against) continue
    const options: Claim[] = []
    const currents = currentsOf(mentions, stated, stated.role === 'points')
    // 年末未结37件比年初多6件: of what stands right before it, and of nothing farther.
    const own = stated.passed === 0 && /^[比较]/.test(stated.lead) && currents[0]?.index === stated.index - 1
    for (const current of own ? currents.slice(0, 1) : currents) {
      // 旅游类由162件降到131件，减少31件，文化类减少7件: a second change, of something that it names.
      const between = mentions.slice(current.index + 1, stated.index).some(({ role }) => role === 'delta')
      if (stated.role === 'delta' && between && !concerns(stated, current)) continue
      if (
        stated.role === 'delta' &&
        (current.number.unit !== stated.number.unit || ofAllTogether(stated, current) || brings(stated, current))
      )
        continue
      const yearly = stated.role === 'points' && current.lead === '' && (stated.cues & cue.yearly) !== 0
      const sides = sidesOf(mentions, current, stated, yearly || thenAndNow(mentions, current, stated))
      // 人均33件，较上年的28件多5件，年末仍有44件，比年初增加7件: what stands nearer has begun anew.
      const nearer = currents[0] !== undefined && current !== currents[0] && sides !== null && sides.base.index < currents[0].index
      if (nearer || (current.role === 'average' && stated.number.hedge)) continue
      if (!sides || ofAllTogether(sides.base, current) || ofAnotherYear(stated, sides.base)) continue
      const claim = differenceClaim(stated, sides)
      if (claim.verdict === 'consistent' || mayBeOf(mentions, stated, current)) options.push(claim)
    }
    const claim = options.find(({ verdict }) => verdict === 'consistent') ?? ofTold(mentions, stated) ?? options[0]
    if (claim) claims.push(claim)
  }
  return claims
}
