import type { Claim } from '@fazhi/schema'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { akin, sameThings } from '../structure/same-things.ts'
import { apartInTime } from './apart-in-time.ts'
import { counts } from './counts.ts'
import { lessBehind } from './less-behind.ts'
import { makeClaim } from './make-claim.ts'
import { ofNarrowerScope } from './of-narrower-scope.ts'
import { fits, mayFit, percentOf } from './ratio-claim.ts'
import type { Kind, Reading } from './reading.ts'
import { shareDenominators } from './share-denominators.ts'
import { shareHead } from './share-head.ts'
import { type Numerator, numeratorsOf } from './share-numerators.ts'
import { working } from './working.ts'

/** So many sentences back a whole may stand that only its fit tells. */
const farthest = 4

/** Not 突破800件, of which any share may be right. */
function bounded({ number }: Mention): boolean {
  return Number.isFinite(number.low) && Number.isFinite(number.high)
}

interface Candidate {
  readonly numerator: Numerator
  readonly denominators: readonly Mention[]
  readonly sure: boolean
}

/** 项目793个，其中12条产业链项目占比84.4%: the 12 count something else than what the share is of. */
function ownUnit({ counts: [part], base }: Numerator, whole: Mention): boolean {
  return base === null && part !== undefined && part.tail.length > 4 && part.number.unit !== whole.number.unit
}

/** Not 37304件 for 138个委员会 where 185个委员会 stand there too. */
function otherUnit({ counts: [part] }: Numerator, whole: Mention, list: readonly Mention[]): boolean {
  const unit = part?.number.unit
  return whole.number.unit !== unit && list.some(other => other.number.unit === unit && other.tail === part?.tail && other.tail !== '')
}

/** 认定工伤的2518件中…。建筑业受理412件: what came in is no part of what was decided. */
function earlierStage({ breakdowns }: Reading, { counts: [part] }: Numerator, whole: Mention): boolean {
  if (part && breakdowns.some(b => b.exact && b.whole === whole && b.parts.includes(part))) return false
  // 185个仲裁委员会…，受理案件增加的有138个仲裁委员会: the same things, whatever they have done.
  if (part && part.tail.length > 1 && whole.tail.startsWith(part.tail)) return false
  return part !== undefined && part.sentence !== whole.sentence && (part.cues & cue.intake) !== 0 && (whole.cues & cue.intake) === 0
}

function* candidates(reading: Reading, share: Mention): Generator<Candidate> {
  const voted = reading.voted.get(share)
  if (voted?.sure) yield { numerator: { counts: [voted.part], base: null, sure: voted.sure }, denominators: voted.wholes, sure: voted.sure }
  const listed = share.role === 'share' ? null : bracketed(reading, share)
  if (listed) {
    const [part, whole] = listed
    yield {
      numerator: { counts: [part], base: null, sure: true },
      denominators: [whole],
      sure: shareDenominators.within(share, [part], whole),
    }
  }
  if (share.role !== 'share') return
  for (const numerator of numeratorsOf(reading, share)) {
    const { list, sure, together } = shareDenominators.of(reading, share, numerator)
    const sum = counts.sum(numerator.counts)
    const large = list.filter(denominator => counts.size(denominator) >= sum)
    for (const denominator of numerator.base || large.length === 0 ? list : large) {
      yield {
        numerator,
        denominators: [denominator],
        sure:
          sure &&
          numerator.sure &&
          !(share.passed === 0 && ownUnit(numerator, denominator)) &&
          !otherUnit(numerator, denominator, list) &&
          !ofNarrowerScope(share, denominator) &&
          !earlierStage(reading, numerator, denominator) &&
          (numerator.base !== null || counts.size(denominator) >= Math.max(sum, numerator.together ?? 0)),
      }
    }
    // 1360个已建立，尚有240个未建立，占15%: of what is and what is not, together.
    const [only] = numerator.counts
    if (only && numerator.base === null && numerator.counts.length === 1 && /尚|未|没有/.test(counts.words(only)))
      for (const denominator of list.filter(other => other.sentence === share.sentence))
        yield { numerator, denominators: [denominator, only], sure: false }
    // 占全部案件的26.7%，全部案件为450件: the whole may follow.
    for (const denominator of reading.mentions.slice(share.index + 1, share.index + 3)) {
      if (counts.is(denominator) && denominator.sentence === share.sentence && akin(denominator, numerator.counts[0] as Mention))
        yield { numerator, denominators: [denominator], sure: false }
    }
    // 投诉359件。（另段）商品类306件，占投诉总量的85.24%: the whole may stand in a paragraph before.
    for (const denominator of reading.carried)
      if (bounded(denominator) && numerator.counts.length === 1 && sameThings(denominator, numerator.counts[0] as Mention))
        yield { numerator, denominators: [denominator], sure: false }
    for (const denominator of counts.before(reading.mentions, share, 24, farthest))
      if (akin(denominator, numerator.counts[0] as Mention) && !numerator.counts.includes(denominator))
        yield { numerator, denominators: [denominator], sure: false }
    if (together) yield { numerator, denominators: together, sure }
  }
}

/** 从分类看，住房43件（30.9%）；物业17件（12.2%）: bare percentages in brackets behind the items of a list, two at least. */
function bracketed({ mentions, breakdowns }: Reading, share: Mention): readonly [part: Mention, whole: Mention] | null {
  const part = share.holder
  if (!part || share.number.family !== 'percent' || share.lead !== '' || share.role !== 'percent' || part.index !== share.index - 1)
    return null
  const list = breakdowns.find(b => b.link !== 'plain' && b.parts.length > 1 && b.parts.includes(part))
  const shares = list?.parts.filter(({ index }) => mentions[index + 1]?.holder?.index === index && mentions[index + 1]?.role === 'percent')
  if (list && shares && shares.length > 1) return [part, list.whole]
  // 食品2214件，占投诉总数7930件的27.9%；合同纠纷1306件（16.5%）: of what the share before it is of.
  const before = mentions.findLast(({ role, index, sentence }) => role === 'share' && index < part.index && sentence === share.sentence)
  const base = before && before.passed === 0 ? mentions[before.index - 1] : undefined
  return base && counts.is(base) && base.lead.includes('占') && sameThings(base, part) && counts.size(base) >= counts.size(part)
    ? [part, base]
    : null
}

/** Another whole in reach would fit, or several shares stand together in brackets: the words do not say enough. */
function doubtful(reading: Reading, share: Mention, { counts: numerators, base }: Numerator): boolean {
  const { mentions, carried } = reading
  // 57人，其中新取证9人、换证14人，占在职118人的48.3%: another count beside the base that is given.
  const given = base
  if (
    given &&
    counts
      .before(mentions, given, 6, 0)
      .some(other => !numerators.includes(other) && akin(other, given) && fits(share, percentOf([other], [given])) === 'consistent')
  )
    return true
  if (
    share.bracket !== 0 &&
    reading.voted.get(share)?.sure !== true &&
    mentions.some(other => other !== share && other.bracket === share.bracket && other.number.family === 'percent')
  )
    return true
  const fitting = (other: Mention): boolean =>
    !numerators.includes(other) &&
    !besideIt(reading, share, other) &&
    mayFit(share, numerators, [other]) &&
    fits(share, percentOf(numerators, [other])) !== 'inconsistent'
  return counts.before(mentions, share, 12, 3).some(fitting) || carried.some(fitting)
}

/** An item of the list whose other shares tell what this one is of: no whole of it, whatever fits. */
function besideIt({ mentions, voted }: Reading, share: Mention, other: Mention): boolean {
  const own = voted.get(share)
  const next = mentions[other.index + 1]
  return own?.sure === true && next !== undefined && voted.get(next)?.part === other && voted.get(next)?.wholes[0] === own.wholes[0]
}

/** 合格以上案卷占97.5% is the share of 合格以上. */
const graded = /([\u4e00-\u9fff]{2,4}以上)[\u4e00-\u9fff]{0,3}占/

function shareClaim(reading: Reading, share: Mention): Claim | null {
  // 上年为97件，占9.4%: of last year's own whole.
  const beside = reading.mentions[share.index - 1]
  if (beside?.role === 'base' && beside.number.family !== 'percent' && beside.sentence === share.sentence && share.passed !== 0) return null
  let best: Candidate | null = null
  let cut: Candidate | null = null
  for (const candidate of candidates(reading, share)) {
    if (candidate.denominators.some(other => besideIt(reading, share, other)) || counts.sum(candidate.denominators) === 0) continue
    if (best === null || (candidate.sure && !best.sure)) best = candidate
    if (!mayFit(share, candidate.numerator.counts, candidate.denominators)) continue
    const fit = fits(share, percentOf(candidate.numerator.counts, candidate.denominators))
    if (fit === 'inconsistent') continue
    // Cut off is right only where nothing else is right as it stands.
    if (fit === 'truncated') {
      if (candidate.sure || share.number.places > 1) cut ??= candidate
      continue
    }
    best = candidate
    cut = null
    break
  }
  if (cut) best = cut
  const own = reading.voted.get(share)
  // 21批次，占55.3%；17批次，占44.7%: not of the other item.
  const ofSibling = best?.denominators.some(other => own?.wholes.includes(other)) === true
  if (own && !own.sure && (!best?.sure || ofSibling))
    best = { numerator: { counts: [own.part], base: null, sure: false }, denominators: own.wholes, sure: false }
  if (!best) return null
  const { numerator, denominators, sure } = best
  const computed = percentOf(numerator.counts, denominators)
  const verdict = fits(share, computed)
  const [above, below] = [numerator.counts, denominators].map(side => side.map(working.of).join(' + ')) as [string, string]
  const remarks = verdict === 'inconsistent' ? ofListed(reading, share, numerator) : []
  return makeClaim(
    {
      kind: 'rate',
      stated: share,
      operands: [
        ...numerator.counts.map(mention => ['numerator', mention] as const),
        ...denominators.filter(mention => !numerator.counts.includes(mention)).map(mention => ['denominator', mention] as const),
      ],
      computed,
      verdict:
        verdict === 'inconsistent' &&
        (!sure ||
          lessBehind(reading.mentions, share, counts.sum(numerator.counts), denominators[0] as Mention) ||
          apartInTime(shareHead(reading.mentions, share), numerator.counts, denominators) ||
          doubtful(reading, share, numerator))
          ? 'unverifiable'
          : verdict,
      because: `${numerator.counts.length > 1 ? `(${above})` : above} ÷ ${denominators.length > 1 ? `(${below})` : below} = ${working.result(computed, share.number.places, '%')}`,
      subject: `${graded.exec(share.lead)?.[1] ?? numerator.counts[0]?.quantity.label ?? ''}占比`,
    },
    remarks.length > 0 ? { remarks } : {},
  )
}

/** 受理28.4万件，其中咨询类124599件，占63.72%；…: said beside the finding where the shares are of what is listed, not of what was received. */
function ofListed({ mentions }: Reading, share: Mention, numerator: Numerator): readonly string[] {
  const listed = shareDenominators.unstated(mentions, share)
  const right = listed.length > 2 && fits(share, percentOf(numerator.counts, listed)) !== 'inconsistent'
  return right ? [`以所列${listed.length}项之和为分母则相符，请核对总数`] : []
}

/**
 * 普通程序案件占比由30.0%提高到31.1%: the share that it came to, said by the words before what it came from. Only where a count goes by that name.
 */
function arrived({ mentions }: Reading, from: Mention): Mention | null {
  if (!from.lead.endsWith('由') && !from.lead.endsWith('从')) return null
  const to = mentions[from.index + 1]
  const named = /^([\u4e00-\u9fff]{2,10}?)(?:案件|事项|工单)?(?:的)?(?:占比|比例|比重)[由从]$/.exec(from.lead)?.[1]
  if (named === undefined || from.number.family !== 'percent' || to?.number.family !== 'percent' || to.passed !== 0) return null
  if (to.sentence !== from.sentence || !/[到至]$/.test(to.lead)) return null
  const called = mentions.filter(other => counts.is(other) && other.index < from.index && other.quantity.label === named)
  return called.length === 1 ? { ...from, lead: `${named}占比`, role: 'share', number: to.number, quantity: to.quantity } : null
}

const highestNamed = /([\u4e00-\u9fff]{2,12}?)(?:案件|事项)?(?:的)?(?:占比|比重)(?:最[高大多]|居首|居首位)[，,]$/
/** 邻里纠纷居首，占32.9%，婚姻家庭次之，为25.9% */
const nextNamed = /[，,；;]([\u4e00-\u9fff]{2,12}?)(?:案件|事项|纠纷)?(?:次之|居次|其次|[居排位]第[二三四])[，,]$/

function sharedBefore(mentions: readonly Mention[], { index, sentence }: Mention): boolean {
  const before = mentions[index - 1]
  return before?.role === 'share' && before.sentence === sentence
}

/** 政策文件38件、合同协议97件，合同协议占比最高，达55.1%: the share that the words before the comma name. */
function highest({ mentions }: Reading, percent: Mention): Mention | null {
  if (percent.role !== 'percent' || !/^(?:约)?(?:达到?|为)(?:约)?$/.test(percent.lead)) return null
  const named = highestNamed.exec(percent.gap)?.[1] ?? (sharedBefore(mentions, percent) ? nextNamed.exec(percent.gap)?.[1] : undefined)
  if (named === undefined) return null
  const called = mentions.filter(
    other => counts.is(other) && other.sentence === percent.sentence && other.index < percent.index && named.endsWith(other.quantity.label),
  )
  return called.length === 1 && (called[0] as Mention).quantity.label.length > 1
    ? { ...percent, lead: `${named}占比`, role: 'share' }
    : null
}

/** 占比 n件，占p%: what precedes the share, of the whole it is part of. */
export const shares: Kind = reading => {
  const claims: Claim[] = []
  for (const mention of reading.mentions) {
    const share = mention.number.family === 'percent' ? (highest(reading, mention) ?? arrived(reading, mention) ?? mention) : mention
    if (share.role !== 'share' && !reading.voted.get(share)?.sure && !bracketed(reading, share)) continue
    const claim = shareClaim(reading, share)
    if (claim) claims.push(claim)
  }
  return claims
}
