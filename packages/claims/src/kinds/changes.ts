import type { Claim, Interval } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { makeClaim } from './make-claim.ts'
import { fits } from './ratio-claim.ts'
import type { Kind, Reading } from './reading.ts'
import { working } from './working.ts'

const hundred = rational.of(100n)
const isCount = (mention: Mention): boolean => mention.role === 'level' && mention.number.family !== 'percent'
const falls = (mention: Mention): boolean => (mention.cues & cue.down) !== 0 && (mention.cues & cue.up) === 0
const size = (mention: Mention): number => rational.toNumber(mention.number.value)

/** The period a change is measured against: 同比 and 比去年同期 are one, 环比 and 比上月 another. */
function period(mention: Mention): 'year' | 'month' | null {
  const cues = mention.cues | mention.gapCues
  return cues & cue.monthly ? 'month' : cues & cue.yearly ? 'year' : null
}

/** The level a change is about: the nearest before it in its sentence, past other changes, shares and rates. */
function currentFor(mentions: readonly Mention[], change: Mention): Mention | null {
  for (let i = change.index - 1; i >= 0; i--) {
    const mention = mentions[i]
    if (!mention || mention.sentence !== change.sentence) return null
    if (isCount(mention) && mention.bracket === change.bracket) return mention
  }
  return null
}

/** Every level it may be about, nearest first: those of its part of the sentence. */
function currentsFor(mentions: readonly Mention[], change: Mention): Mention[] {
  const nearest = currentFor(mentions, change)
  if (!nearest) return []
  const list = [nearest]
  for (let i = nearest.index; i > 0 && (mentions[i]?.passed ?? 0) < 1 << mark.semicolon; i--) {
    const mention = mentions[i - 1]
    if (
      mention &&
      isCount(mention) &&
      mention.sentence === change.sentence &&
      mention.bracket === change.bracket &&
      sameThings(mention, nearest)
    )
      list.push(mention)
  }
  return list
}

/** 分别增长p和q: the growths of one list, in order. */
function growthList(mentions: readonly Mention[], first: Mention): Mention[] {
  const list = [first]
  for (
    let next = mentions[first.index + 1];
    next && next.number.family === 'percent' && next.lead.replace(/[和与及]|增长|下降|上升|、/g, '') === '';
    next = mentions[next.index + 1]
  )
    list.push(next)
  return list
}

interface Base {
  readonly mention: Mention
  readonly sure: boolean
}

/** What it was before: 比上年的1124件, or the same thing under the year before. */
function baseFor(mentions: readonly Mention[], current: Mention, change: Mention): Base | null {
  for (let i = change.index - 1; i > current.index; i--) {
    const mention = mentions[i]
    if (mention?.role === 'base' && mention.sentence === change.sentence && sameThings(mention, current)) return { mention, sure: true }
  }
  if (period(change) !== 'year' && !(change.cues & cue.yearly)) return null
  for (let i = current.index - 1; i >= Math.max(0, current.index - 12); i--) {
    const mention = mentions[i]
    if (!mention || current.sentence - mention.sentence > 1) break
    if (!isCount(mention) || !sameThings(mention, current)) continue
    const yearBefore = mention.year !== null && current.year !== null && mention.year === current.year - 1
    if (!yearBefore && !(mention.cues & cue.previous)) continue
    const continued = /^(?:20\d\d年)?(?:则)?[升降增减]?(?:至|为|到)?$/.test(current.lead.replace(/[又再，,]/g, ''))
    if (continued || alike(mention.quantity.label, current.quantity.label)) return { mention, sure: true }
  }
  return null
}

function alike(a: string, b: string): boolean {
  const x = a.replace(/^(?:19|20)\d\d年度?/, '')
  const y = b.replace(/^(?:19|20)\d\d年度?/, '')
  if (x === '' || y === '') return false
  return x === y || (x.length >= 2 && y.endsWith(x.slice(-2)))
}

function growth(current: Interval, base: Interval, down: boolean): Interval {
  const change = down ? interval.subtract(base, current) : interval.subtract(current, base)
  return interval.scale(interval.divide(change, base), hundred)
}

/** 增长率: from the value before, or from the value now and by how much it changed. */
function growthClaim({ mentions }: Reading, stated: Mention, current: Mention): Claim | null {
  const down = falls(stated)
  const base = baseFor(mentions, current, stated)
  if (base) {
    const wrongWay = size(current) !== size(base.mention) && size(current) < size(base.mention) !== down
    const computed = growth(current.number.range, base.mention.number.range, wrongWay ? !down : down)
    const verdict = wrongWay ? 'inconsistent' : fits(stated, computed)
    const order = down ? [base.mention, current] : [current, base.mention]
    return makeClaim(
      {
        kind: 'comparison',
        stated,
        operands: [
          ['current', current],
          ['base', base.mention],
        ],
        computed,
        verdict: verdict === 'inconsistent' && !base.sure ? 'unverifiable' : verdict,
        because: `(${order.map(m => working.of(m as Mention)).join(' − ')}) ÷ ${working.of(base.mention)} = ${working.result(growth(current.number.range, base.mention.number.range, down), stated.number.places, '%')}`,
        subject: current.quantity.label,
      },
      wrongWay ? { fault: 'direction' } : {},
    )
  }
  const difference = differenceFor(mentions, stated, current)
  if (!difference) return null
  const before = falls(difference)
    ? interval.add(current.number.range, difference.number.range)
    : interval.subtract(current.number.range, difference.number.range)
  if (before.low !== null && before.low.numerator <= 0n) return null
  const computed = interval.scale(interval.divide(difference.number.range, before), hundred)
  const sign = falls(difference) ? '＋' : '−'
  const wrongWay = falls(difference) !== down
  return makeClaim(
    {
      kind: 'comparison',
      stated,
      operands: [
        ['current', current],
        ['change', difference],
      ],
      computed,
      verdict: wrongWay ? 'inconsistent' : fits(stated, computed),
      because: `${working.of(difference)} ÷ (${working.of(current)} ${sign} ${working.of(difference)}) = ${working.result(computed, stated.number.places, '%')}`,
      subject: current.quantity.label,
    },
    wrongWay ? { fault: 'direction' } : {},
  )
}

/** 增加N件 beside 增长p%: of the same level and against the same period. */
function differenceFor(mentions: readonly Mention[], stated: Mention, current: Mention): Mention | null {
  const near = [mentions[stated.index - 1], mentions[stated.index + 1]]
  for (const mention of near) {
    if (
      mention?.role !== 'delta' ||
      mention.sentence !== stated.sentence ||
      mention.bracket !== stated.bracket ||
      !sameThings(mention, current)
    )
      continue
    if (mention.index > stated.index && mentions[stated.index + 2]?.role === 'growth' && mention.passed & (1 << 3)) continue
    const [a, b] = [period(stated), period(mention)]
    if (mention.index > stated.index && b !== null && a !== b) continue
    if (a !== null && b !== null && a !== b) continue
    return mention
  }
  return null
}

/** 差额: 5.36，比上年的3.23增加2.13. */
function differenceClaim({ mentions }: Reading, stated: Mention): Claim | null {
  const base = mentions[stated.index - 1]
  if (base?.role !== 'base' || base.sentence !== stated.sentence) return null
  const current = mentions
    .slice(0, base.index)
    .filter(
      mention =>
        mention.sentence === stated.sentence &&
        mention.number.family === base.number.family &&
        mention.role !== 'base' &&
        mention.role !== 'growth',
    )
    .at(-1)
  if (!current || (stated.number.family !== 'points' && !sameThings(current, base))) return null
  const down = falls(stated)
  const computed = down
    ? interval.subtract(base.number.range, current.number.range)
    : interval.subtract(current.number.range, base.number.range)
  const [more, less] = down ? [base, current] : [current, base]
  const right = interval.overlaps(stated.number.range, computed)
  return makeClaim({
    kind: 'comparison',
    stated,
    operands: [
      ['current', current],
      ['base', base],
    ],
    computed,
    verdict: right ? 'consistent' : 'inconsistent',
    because: `${working.of(more)} − ${working.of(less)} = ${working.plain(rational.subtract(more.number.value, less.number.value), stated.number.unit)}`,
    subject: current.quantity.label,
  })
}

/** 倍: 是…的4.4倍, 增长了近3倍. */
function ratioClaim({ mentions }: Reading, stated: Mention): Claim | null {
  const base = mentions[stated.index - 1]
  if (base?.role !== 'base' || base.sentence !== stated.sentence) return null
  const current = currentFor(mentions, base)
  if (!current || !sameThings(current, base)) return null
  const grows = (stated.cues & cue.up) !== 0
  const quotient = interval.divide(current.number.range, base.number.range)
  const computed = grows ? interval.subtract(quotient, interval.point(rational.of(1n))) : quotient
  return makeClaim({
    kind: 'comparison',
    stated,
    operands: [
      ['current', current],
      ['base', base],
    ],
    computed,
    verdict: fits(stated, computed),
    because: grows
      ? `(${working.of(current)} − ${working.of(base)}) ÷ ${working.of(base)} = ${working.result(computed, Math.max(stated.number.places, 1), '倍')}`
      : `${working.of(current)} ÷ ${working.of(base)} = ${working.result(computed, Math.max(stated.number.places, 1), '倍')}`,
    subject: current.quantity.label,
  })
}

/** 变化 Growth against the value before, difference, multiple. */
export const changes: Kind = reading => {
  const claims: Claim[] = []
  const { mentions } = reading
  const done = new Set<Mention>()
  for (const mention of mentions) {
    if (done.has(mention)) continue
    if (mention.role === 'ratio') {
      const claim = ratioClaim(reading, mention)
      if (claim) claims.push(claim)
    }
    if (mention.role === 'delta' || mention.role === 'points') {
      const claim = differenceClaim(reading, mention)
      if (claim) claims.push(claim)
    }
    if (mention.role !== 'growth') continue
    const list = mention.cues & cue.respectively ? growthList(mentions, mention) : [mention]
    if (list.length === 1) {
      const options = currentsFor(mentions, mention).flatMap(current => growthClaim(reading, mention, current) ?? [])
      const claim = options.find(({ verdict }) => verdict !== 'inconsistent') ?? options[0]
      if (claim) claims.push(claim)
      continue
    }
    const levels = mentions
      .slice(0, mention.index)
      .filter(other => isCount(other) && other.sentence === mention.sentence && other.bracket === mention.bracket)
    if (levels.length < list.length) continue
    list.forEach((stated, position) => {
      done.add(stated)
      const current = levels[levels.length - list.length + position]
      const base = current && baseFor(mentions, current, mention)
      const claim = current && base && growthClaim(reading, { ...stated, cues: stated.cues | mention.cues }, current)
      if (claim) claims.push(claim)
    })
  }
  return claims
}
