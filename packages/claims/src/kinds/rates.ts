import type { Claim, Interval, Verdict } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { percentsFrom } from '../structure/percents-from.ts'
import { dealtNames, type RateName, rateNames } from '../structure/rate-name.ts'
import { type Reckoning, reckonings } from '../structure/reckonings.ts'
import { sameThings } from '../structure/same-things.ts'
import { apartInTime } from './apart-in-time.ts'
import { counts } from './counts.ts'
import { elsewhen } from './elsewhen.ts'
import { lessBehind } from './less-behind.ts'
import { makeClaim } from './make-claim.ts'
import { ofOtherCases } from './of-other-cases.ts'
import { ofOtherSubject } from './of-other-subject.ts'
import { ofOtherUnits } from './of-other-units.ts'
import { ownCount } from './own-count.ts'
import { fits, mayFit, percentOf } from './ratio-claim.ts'
import type { Kind, Reading } from './reading.ts'
import { working } from './working.ts'

/** 综合满意率: of several things together, unless its numerator is (综合办结数). */
const combined = /合并|合计|综合(?!结案率)/
/** 总体办结率 behind the rates of each: of all of them. */
const overall = /总体|整体/
const hundred = interval.point(rational.of(100n))
/** Rates whose denominator holds cases carried over from the year before, which the text may not give. */
const concluding = /^(?:审结|结案|审限内结案)$/

function compute({ numerators, denominators, complement }: Reckoning): Interval {
  const direct = percentOf(numerators, denominators)
  return complement ? interval.subtract(hundred, direct) : direct
}

/** Whether this way gives what is stated; most are left out by machine numbers. */
function holds(stated: Mention, way: Reckoning): boolean {
  if (!way.complement && !mayFit(stated, way.numerators, way.denominators)) return false
  const computed = compute(way)
  return fits(stated, computed) !== 'inconsistent' && !exceeds(stated, computed)
}

/** More than everything for a rate said to be less: another numerator is meant. */
function exceeds(stated: Mention, computed: Interval): boolean {
  return interval.below(hundred, computed) && rational.compare(stated.number.value, rational.of(100n)) <= 0
}

function bracketed(terms: readonly string[]): string {
  return terms.length > 1 ? `(${terms.join(' + ')})` : terms.join('')
}

function claimFrom({ mention, stem, rates }: RateName, reckoning: Reckoning, verdict: Verdict, others: readonly Reckoning[]): Claim {
  const { numerators, denominators, complement } = reckoning
  const computed = compute(reckoning)
  const fraction = `${bracketed(numerators.map(working.of))} ÷ ${bracketed(denominators.map(working.of))}`
  const also = others.map(other => other.denominators.map(working.of).join('+'))
  return makeClaim(
    {
      kind: 'rate',
      stated: mention,
      operands: [
        ...numerators.map(m => [complement ? 'excluded' : 'numerator', m] as const),
        ...denominators.map(m => ['denominator', m] as const),
      ],
      computed,
      verdict,
      because: `${complement ? `1 − ${fraction}` : fraction} = ${working.result(computed, mention.number.places, '%')}`,
      subject: stem === '' ? (rates[0]?.rate.short ?? '') : `${stem}率`,
    },
    also.length > 0 ? { remarks: [`以${also.join('、')}为分母也合`] } : {},
  )
}

/** 其中餐饮食品不合格率3%: a rate of a part, whose own counts are not here. */
function ofPartOnly(stated: Mention, { numerators }: Reckoning): boolean {
  return (stated.cues & cue.among) !== 0 && stated.passed !== 0 && numerators.every(({ index }) => index < stated.index)
}

/** 结案率88.80%，审限内结案率99.87%: these counts have given another rate already; 调解率100%，调解成功率98.2%: or give the next, of a longer name. */
function spokenFor({ mentions }: Reading, { mention: stated, stem }: RateName, way: Reckoning): boolean {
  const last = way.numerators.at(-1)
  if (!last) return false
  const gives = (other: Mention): boolean => other.role === 'rate' && holds(other, way) && other.number.size !== stated.number.size
  const longer = ({ lead }: Mention): boolean => stem !== '' && lead.includes(stem) && !lead.includes(`${stem}率`)
  const before = mentions.slice(last.index + 1, stated.index)
  const after = mentions.slice(stated.index + 1, stated.index + 3).filter(other => other.sentence === stated.sentence && longer(other))
  return before.some(gives) || after.some(gives)
}

/** 审判案件结案率: of cases of a kind that has not been counted. */
function ofUncounted({ text }: Reading, { mention, stem }: RateName): boolean {
  const at = mention.lead.lastIndexOf(stem)
  const kind = at < 0 || stem === '' ? undefined : /([\u4e00-\u9fff]{2,4})案件$/.exec(mention.lead.slice(0, at))?.[1]
  return kind !== undefined && !text.slice(0, mention.number.start - mention.lead.length).includes(kind.slice(-2))
}

/** 达标率分别为100%和92.3%: of two things, place by place. */
function dealtOut({ mentions }: Reading, stated: Mention): boolean {
  return stated.lead.includes('分别') && percentsFrom(mentions, stated, /^[和与及]*$/).length > 1
}

/** Wholes with another count added to the whole (上期结转) or to the part (胜诉 and 败诉 are what was decided). */
function withAdded({ numerators, denominators }: Reckoning, other: Mention): Mention[][] {
  const [part] = numerators
  if (part?.sentence !== other.sentence) return []
  if (other.cues & cue.carriedIn || added.test(other.lead)) return [[...denominators, other]]
  return part.deed & cue.outcome && other.deed & cue.outcome && sameThings(part, other) ? [[...numerators, other]] : []
}

/**
 * Whether another count in reach, of whatever unit, would be a whole that fits, alone or added to the whole (3842件、上期结转148件) or to the
 * part (胜诉81件、败诉6件): then the words do not say enough.
 */
function anotherWhole({ mentions }: Reading, stated: Mention, way: Reckoning): boolean {
  const { numerators, denominators } = way
  return counts
    .before(mentions, stated, 20, 4)
    .some(
      other =>
        !numerators.includes(other) &&
        !denominators.includes(other) &&
        [[other], ...withAdded(way, other)].some(whole => holds(stated, { ...way, denominators: whole })),
    )
}

/** 受理7227宗，当场答复5113宗，转办2114宗，办结1898宗，办结率97.01%: with another count the numerator would fit a whole in reach. */
function withAnother({ mentions }: Reading, stated: Mention, way: Reckoning): boolean {
  const near = counts.before(mentions, stated, 8, 1)
  return near.some(
    other =>
      !way.numerators.includes(other) &&
      way.numerators.every(part => sameThings(part, other)) &&
      near.some(
        whole =>
          whole !== other &&
          !way.numerators.includes(whole) &&
          holds(stated, { ...way, numerators: [...way.numerators, other], denominators: [whole] }),
      ),
  )
}

function isCut(stated: Mention, way: Reckoning): boolean {
  return fits(stated, compute(way)) === 'truncated'
}

function rateClaim(reading: Reading, names: readonly RateName[], dealt = false): Claim | null {
  let chosen: { readonly name: RateName; readonly ways: readonly Reckoning[] } | null = null
  for (const name of names) {
    const ways = reckonings(reading, name, way => holds(name.mention, way)).filter(way =>
      way.denominators.some(whole => counts.size(whole) > 0),
    )
    if (ways.length > 0) chosen ??= { name, ways }
    if (!ways.some(({ sure }) => sure)) continue
    chosen = { name, ways }
    break
  }
  if (!chosen) return null
  const { name, ways } = chosen
  const breath = ways.find(way => way.sure && inOneBreath(name.mention, way))
  // 留言55件，办结45件，办结率100%: the rate is of what it follows, whatever else in another sentence would give it.
  const fitting = ways.filter(
    way => holds(name.mention, way) && (!breath || way.numerators[0]?.sentence === breath.numerators[0]?.sentence),
  )
  // Cut off is right only where nothing else is right as it stands.
  const plainly = fitting.filter(
    way => fits(name.mention, compute(way)) !== 'truncated' || (!way.guess && (way.sure || name.mention.number.places > 1)),
  )
  const [first] = plainly.toSorted((a, b) => Number(isCut(name.mention, a)) - Number(isCut(name.mention, b)))
  if (first) {
    const others = fitting
      .slice(1)
      .filter(
        ({ numerators, denominators, guess }) =>
          !guess && numerators[0] === first.numerators[0] && denominators[0] !== first.denominators[0],
      )
    return claimFrom(name, first, fits(name.mention, compute(first)), others)
  }
  const best =
    breath ??
    ways.find(({ sure, denominators }) => sure && denominators.length > 1) ??
    ways.find(way => way.sure && way.numerators.length > 1 && within(name.mention, compute(way))) ??
    ways.find(({ sure }) => sure) ??
    ways.find(({ guess }) => !guess)
  if (!best) return null
  const { low } = compute(best)
  const carried =
    concluding.test(name.stem) &&
    /新收|收案|收到/.test(best.denominators[0]?.lead ?? '') &&
    best.denominators.length === 1 &&
    low !== null &&
    rational.compare(low, name.mention.number.value) > 0
  const ofEach = reading.mentions.some(other => other.role === 'rate' && other.index < name.mention.index)
  const merged =
    (overall.test(name.mention.lead) && ofEach) ||
    (combined.test(name.mention.gap.slice(-12) + name.mention.lead) && !best.numerators.some(({ lead }) => combined.test(lead)))
  const accused =
    best.sure &&
    !merged &&
    !added.test(best.numerators[0]?.lead ?? '') &&
    ((inOneBreath(name.mention, best) && !apart(name.mention, compute(best))) || within(name.mention, compute(best))) &&
    !carried &&
    !elsewhen(name.mention, best) &&
    !ofPartOnly(name.mention, best) &&
    !lessBehind(reading.mentions, name.mention, counts.sum(best.numerators), best.denominators[0] as Mention) &&
    !(/到期|应期/.test(name.mention.lead) && !/到期|应期/.test(best.denominators[0]?.lead ?? '')) &&
    !/^节[约省]$/.test(name.stem) &&
    !ofOtherSubject(reading.mentions, name.mention, name.stem, [...best.numerators, ...best.denominators]) &&
    !ownCount.whole(name.mention, best.numerators) &&
    !ownCount.all(name.mention, best.numerators) &&
    !ownCount.due(reading.mentions, name.mention, best.numerators, best.denominators) &&
    !ofUncounted(reading, name) &&
    !ofOtherUnits(name.mention, best.numerators) &&
    !exceeds(name.mention, compute(best)) &&
    !ofOtherCases(reading.mentions, name, best, compute(best)) &&
    !apartInTime(name.mention, best.numerators, best.denominators) &&
    !spokenFor(reading, name, best) &&
    (dealt || !dealtOut(reading, name.mention)) &&
    !anotherWhole(reading, name.mention, best) &&
    !withAnother(reading, name.mention, best)
  return claimFrom(name, best, accused ? 'inconsistent' : 'unverifiable', [])
}

/** 抽查200户，发现问题10户，问题发现率5%: whole, part and rate one right behind the other, the whole no part itself. */
function inOneBreath(stated: Mention, { numerators, denominators }: Reckoning): boolean {
  const [part, whole] = [numerators[0], denominators[0]]
  if (!part || !whole || numerators.length + denominators.length !== 2) return false
  // 调解8988件，调解成功8847件: of the same deed it is no outcome beside the part.
  const goesOn = whole.lead.length >= 2 && part.lead.startsWith(whole.lead.slice(-2))
  if ((whole.cues & cue.outcome) !== 0 && !goesOn) return false
  // 一审352件、二审207件、再审39件，败诉27件: the last of a list is no whole.
  if (whole.passed === 1 << mark.list) return false
  return stated.index - part.index === 1 && part.index - whole.index === 1
}

/** 调解结案的603件加上出具调解书的126件，调解率…: of both. */
const added = /^(?:加上|连同)/

/** A slip of the pen is not far off: what is, was of something else. */
function within({ number }: Mention, computed: Interval): boolean {
  const middle = middleOf(computed)
  const ratio = middle / number.size
  return Math.abs(middle - number.size) <= 6 || (ratio > 0.5 && ratio < 2)
}

/** 火场面积2.8公顷，受害森林面积0.9公顷，受害率0.0012%: no slip makes a thousandfold of it. */
function apart({ number }: Mention, computed: Interval): boolean {
  const ratio = middleOf(computed) / number.size
  return ratio > 1000 || ratio < 0.001
}

/** Not a number where it has no bounds. */
function middleOf(computed: Interval): number {
  const middle = interval.middle(computed)
  return middle === null ? Number.NaN : rational.toNumber(middle)
}

const departs = /(?:[由从]|去年|上年|上一年|20\d\d年)(?:同期)?的?$/

/** The percentage that a rate's name is judged by: of 满意率由上年的95.6%提升到96.6% the one it came to; the year before's own parts are not here. */
function presentOf(mentions: readonly Mention[], named: Mention): Mention | null {
  if (!departs.test(named.lead)) return named
  const next = mentions[named.index + 1]
  const arrived = next?.number.family === 'percent' && next.sentence === named.sentence && /[到至为](?:了|约|近|超)?$/.test(next.lead)
  return arrived && next.role !== 'growth' ? next : null
}

function judgedBy(mention: Mention, names: readonly RateName[]): RateName[] {
  return names.map(name => ({ ...name, mention }))
}

/** 8个县中有6个出庭率达到100%: the rate of each of the six. */
function ofEachOf(count: Mention | undefined, rate: Mention): boolean {
  return count !== undefined && rate.passed === 0 && counts.is(count) && '个家所'.includes(count.number.unit)
}

/** 率 X率p%: the count that answers to the name, over the count it is part of. */
export const rates: Kind = reading => {
  const claims: Claim[] = []
  for (const mention of reading.mentions) {
    if (mention.role !== 'rate' || ofEachOf(reading.mentions[mention.index - 1], mention)) continue
    const dealt = dealtNames(reading.lexicon, reading.mentions, mention)
    if (dealt) {
      claims.push(...dealt.flatMap(name => rateClaim(reading, [name], true) ?? []))
      continue
    }
    const present = presentOf(reading.mentions, mention)
    if (!present) continue
    const names = rateNames(reading.lexicon, mention)
    const claim = rateClaim(reading, present === mention ? names : judgedBy(present, names))
    if (claim) claims.push(claim)
  }
  return claims
}
