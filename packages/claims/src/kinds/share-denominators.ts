import { bigrams } from '../reading/bigrams.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { stripWords } from '../reading/strip-words.ts'
import { divided } from '../structure/divided.ts'
import { semicolonBetween } from '../structure/rate-wholes.ts'
import { akin, sameThings } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { listedWholes } from './listed-wholes.ts'
import { fits, percentOf } from './ratio-claim.ts'
import type { Reading } from './reading.ts'
import { shareHead } from './share-head.ts'
import type { Numerator } from './share-numerators.ts'
import { sharesSame } from './shares-same.ts'

interface Denominators {
  readonly list: readonly Mention[]
  /** Whether the words say which one it is. */
  readonly sure: boolean
  /** Several counts that are the whole together. */
  readonly together?: readonly Mention[]
}

const fillers = [...'的约近超逾达为了']

/** 占…的: what the share is said to be of, without 总数、总量、全市. Empty if it is not said. */
function baseNamed(lead: string): string {
  const at = lead.lastIndexOf('占')
  if (at < 0) return ''
  return stripWords
    .end(lead.slice(at + 1), fillers)
    .replace(/分别|依次/g, '')
    .replace(/^(?:比例|比重|比|到|去|了|据|全部|全市|全省|全区|全县|全院|全年|所有|本市|本级|当年|同期|总)/, '')
    .replace(/(?:总数量|总数|总量|总体|总额|总件数|比例|比重|数量|[件户人宗起家份项条批]数|批次数?|数|量|案件)$/, '')
    .replace(/^的/, '')
    .replace(/(?<=[\u4e00-\u9fff]{2})案件$/, '')
}

const narrower = /^(?:应(?!急|诉)|需|拟|有效|属实|合格|实际|有责|重复|初次|网上|电话|来电|在岗|在编|在册|持证|常住|参评|新|已)/

/** 小学1.86万人、初中1.52万人: the run joined by 、 that the count closes. */
function joinedTo(mentions: readonly Mention[], last: Mention): readonly Mention[] {
  const run = [last]
  for (let i = last.index; (mentions[i] as Mention).passed === 1 << mark.list; i--) {
    const before = mentions[i - 1]
    if (!before || !counts.is(before) || before.sentence !== last.sentence || !akin(before, last)) break
    run.unshift(before)
  }
  return run
}

/** 占48.2%、占22.6%、占13.8%，前三类合计5484件: shares that do not make 100% are not of what their counts come to. */
function fallShort(mentions: readonly Mention[], parts: readonly Mention[]): boolean {
  const shares = parts.map(({ index }) => mentions[index + 1]).filter(next => next?.role === 'share')
  return shares.length === parts.length && shares.reduce((sum, share) => sum + (share?.number.size ?? 0), 0) < 97
}

/** 533件，准予495件，不准予22件，撤回16件。自然资源287件，占比53.8%: of the whole of a list that is right, and of none of its items. */
function itemOf(breakdowns: Reading['breakdowns'], other: Mention, all: readonly Mention[]): boolean {
  return breakdowns.some(({ exact, parts, whole }) => exact && parts.length > 1 && parts.includes(other) && all.includes(whole))
}

function denominatorsOf(reading: Reading, share: Mention, { counts: numerators, base }: Numerator): Denominators {
  const { mentions, breakdowns } = reading
  if (base) return { list: [base], sure: true }
  const first = numerators[0] as Mention
  // 512.9万件中的371.3万件: of what stands right before it.
  const inside = first.passed === 0 && /^(?:当)?中(?:的|有)?$/.test(first.lead) ? mentions[first.index - 1] : undefined
  if (inside && akin(inside, first) && inside.sentence === first.sentence) return { list: [inside], sure: true }
  // 分别占刑事案件总数的65.76%、10.26%: both are of that total.
  const head = shareHead(mentions, share)
  const { lead } = head.lead.includes('总') ? head : share
  const dealt = listedWholes.dealt(mentions, share)
  if (dealt.length > 0) return { list: [], together: dealt, sure: false }
  // 1874件、326件，分别占应受理总数的53.2%和9.3%: the one is no whole of the other.
  const besideFrom = first.index - dealtBefore(mentions, share)
  const dealtBeside = ({ index }: Mention): boolean => index >= besideFrom && index < first.index
  // Nothing is a share of its own sibling.
  const lists = breakdowns.filter(b => b.parts.length > 1 && b.parts.includes(first) && (b.exact || b.link !== 'plain'))
  const isSibling = (other: Mention): boolean => lists.some(b => b.parts.includes(other))
  const all = counts
    .before(mentions, first, 24, /总|全部/.test(lead) ? 4 : 1)
    .filter(other => akin(other, first) && !dealtBeside(other) && !numerators.includes(other) && !sharesSame(mentions, other, share))
  const before = all.filter(
    other => !isSibling(other) && !hasShare(mentions, other) && !sharedBefore(mentions, other) && !itemOf(breakdowns, other, all),
  )
  const parents = breakdowns
    .filter(
      b =>
        numerators.every(part => b.parts.includes(part)) &&
        (b.link !== 'plain' || b.exact || !(hasShare(mentions, b.whole) || sharesSame(mentions, b.whole, share))),
    )
    .filter(b => b.link !== 'total' || !fallShort(mentions, b.parts))
    .map(b => b.whole)
    .filter(whole => !dealtBeside(whole))
  const named = baseNamed(lead)
  if (/不含|不包括|除外|以外/.test(named)) return { list: [...new Set([...parents, ...before])], sure: false }
  // 初次信访2964件，重复信访863件，重复信访占比22.6%: of both, where they leave nothing over.
  const partner =
    named === '' && numerators.length === 1 ? before.find(other => other.sentence === first.sentence && divided([other, first])) : undefined
  if (partner && parents.every(parent => parent === partner)) {
    // 城市6213户、农村2.14万户，合计42687人，其中农村占78.7%: of what is counted last.
    const last = mentions[share.index - 1]
    const apart = last !== undefined && last.sentence === share.sentence && counts.is(last) && !sameThings(last, first)
    return { list: [], together: [partner, first], sure: !apart && counts.bigramIn(lead.split('占')[0] ?? '', first.lead) }
  }
  const whole = parents.length === 0 && named === '' ? listedWholes.unstated(mentions, share) : []
  if (whole.length > 0) return { list: [], together: whole, sure: false }
  if (named !== '') {
    // 公安、市场监管两个领域2184件; 占市场监管类的: of one of the two.
    const ofOne = (other: Mention): boolean => severalTogether.test(other.lead) && !severalTogether.test(lead)
    const groups = reading.lexicon.groupsIn(named)
    // 占出庭总数的: not 应由负责人出庭647件
    const isDue = (other: Mention): boolean => !lead.includes('应') && isDueFor(counts.words(other), named)
    const nearDue = all.some(isDue)
    const matching = [...new Set([...all, ...parents])].filter(other => {
      if (isDue(other)) return false
      const words = counts.words(other)
      return (
        words.includes(named) || (named.length > 2 && words.includes(named.slice(-2))) || ((other.groups | other.tailGroups) & groups) !== 0
      )
    })
    // 占判决结案数的: 判决方式结案 answers to more of the name than 审结.
    if (matching.length > 1) {
      const asked = bigrams.of(named)
      const answered = (other: Mention): number => bigrams.shared(asked, bigrams.of(`${other.lead}${other.tail}`))
      matching.sort((a, b) => answered(b) - answered(a))
    }
    if (matching.length > 0) {
      // 占有效举报的76%: of 举报线索413起 only some may be 有效.
      // 服务类投诉前五位为：餐饮9846件、…: what opens a list is no name of its first item.
      const own = (other: Mention): string =>
        /[：:]$/.test(other.gap) || opensItsParts(other) ? `${other.lead}|${other.tail}` : counts.words(other)
      const whole = matching.some(other => own(other).includes(named))
      const narrowed =
        matching.every(ofOne) ||
        (!whole && matching.every(opensItsParts)) ||
        (!whole && (narrower.test(named) || matching.some(other => measureOf(mentions, other) !== null)))
      const first = matching.find(other => counts.size(other) >= counts.sum(numerators))
      const near = (whole && matching.length === 1) || (first !== undefined && within(share, numerators, first))
      return { list: [...new Set([...matching, ...parents])], sure: !narrowed && near }
    }
    // 占承办总数的58.07%: a total by a name of its own; 占一审收案的32.2%: half of the name stands with the whole.
    const likely = /总/.test(lead) ? [] : before.filter(other => !ofOne(other) && counts.bigramIn(named, counts.words(other)))
    const list = [...new Set([...likely, ...parents, ...before])]
    const gathers = ((share.cues | share.gapCues) & cue.total) !== 0
    const believed =
      !gathers &&
      !nearDue &&
      !(/类|领域/.test(named) && !likely.some(other => counts.words(other).includes(named.slice(0, 2)))) &&
      !/^[应需拟]/.test(named) &&
      (likely.length === 1 || /总/.test(lead))
    const [whole] = list
    // 民事一审228万件，占民事总数的86%。刑事一审22万件，占刑事总数的66%: what has its share of something else is not called so.
    const sharedElsewhere = mentions.some(
      ({ role, sentence, index }) => role === 'share' && sentence === whole?.sentence && sentence < share.sentence && index > whole.index,
    )
    const apart = whole !== undefined && likely.length === 0 && (semicolonBetween(mentions, whole, share) || sharedElsewhere)
    return {
      list,
      sure: believed && whole !== undefined && !apart && measureOf(mentions, whole) === null && plausible(share, numerators, whole),
    }
  }
  const total = /总[数量体额]?|全部/.test(lead)
  // 185个委员会受理37304件，…增加的有138个委员会，占总数的80%: of what is counted by the same word first.
  const byUnit = (other: Mention): number => Number(other.number.unit !== first.number.unit)
  const list = [...new Set([...parents, ...before])]
  if (list.some(other => byUnit(other) === 0)) list.sort((a, b) => byUnit(a) - byUnit(b))
  const nearest = list.find(other => counts.size(other) >= counts.sum(numerators))
  // 小学1.86万人、初中1.52万人，随迁子女4137人，占12.2%: of both, where that is right.
  const joined = nearest ? joinedTo(mentions, nearest) : []
  if (joined.length > 1 && fits(share, percentOf(numerators, joined)) === 'consistent') return { list, together: joined, sure: false }
  // 在备案的工作室中，最多的是咨询类，占35.44%; 专业人员1480人，占47.8%；其中高级161人，占38.3%: of something that is not counted here.
  // 民事35126件，占全部一审的84.6%；刑事4218件，占10.2%: not of the one beside it.
  const bound = breakdowns.some(b => b.link !== 'plain' && b.whole === nearest && b.parts.includes(first))
  const beside = nearest && !bound && measureOf(mentions, nearest)
  const another = list.some(other => other !== nearest && measureOf(mentions, other) === null && within(share, numerators, other))
  // 三区共48584件，占全市的57.7%；云溪县2148件，占2.6%: nor of what some of them come to.
  const ofSome = nearest && measureOf(mentions, nearest) && (nearest.cues & cue.total) !== 0 && !bound
  if (ofSome && !total) return { list, sure: false }
  const opened = ((first.cues | first.gapCues) & cue.among) !== 0
  if (beside && !another && !opened && baseNamed(beside.lead) !== '' && nearest.sentence === share.sentence) return { list, sure: false }
  if (opensOther.test(share.gap) || (nearest && isShareAlike(mentions, nearest) && !plausible(share, numerators, nearest)))
    return { list, sure: false }
  return {
    list,
    sure:
      total ||
      breakdowns.some(
        b =>
          parents.includes(b.whole) &&
          numerators.every(part => b.parts.includes(part)) &&
          (b.link !== 'plain' || b.exact || b.evidence() >= 3),
      ) ||
      (list[0] !== undefined && plausible(share, numerators, list[0])),
  }
}

/** 罚没款中，罚款1523.78万元，没收322.74万元: what is named before the comma is all of them, not the first. */
function opensItsParts({ gap }: Mention): boolean {
  return /[\u4e00-\u9fff]{2}中[，,]$/.test(gap)
}

const longestDealt = 8

const opensOther = /在[^，,。；;]{2,20}[中里][，,]/

/** How many shares stand before it in a list of shares that are dealt out. */
function dealtBefore(mentions: readonly Mention[], share: Mention): number {
  let place = 0
  while (mentions[share.index - 1 - place]?.role === 'share' && place < longestDealt) place++
  return place > 0 && /^[和与及以、]*$/.test(share.lead) ? place : 0
}

const farthestDue = 6

/** 应由负责人出庭: the name stands behind 应, and no comma between. */
function isDueFor(words: string, name: string): boolean {
  for (let due = words.indexOf('应'); due >= 0; due = words.indexOf('应', due + 1)) {
    const from = due + ('当由'.includes(words.charAt(due + 1) || '\n') ? 2 : 1)
    const at = words.indexOf(name, due + 1)
    if (at >= 0 && at - from <= farthestDue && !/[，,]/.test(words.slice(due, at))) return true
  }
  return false
}

/** 占全省的p%: the share of something else that stands right behind a count. */
function measureOf(mentions: readonly Mention[], count: Mention): Mention | null {
  let next = mentions[count.index + 1]
  while (next && (next.role === 'growth' || next.role === 'delta') && next.bracket === count.bracket) next = mentions[next.index + 1]
  return next?.role === 'share' && next.sentence === count.sentence && next.passed !== 0 ? next : null
}

/** n人，所占比重p%: a share of what is not said, as that of its part may be. */
function isShareAlike(mentions: readonly Mention[], count: Mention): boolean {
  const share = measureOf(mentions, count)
  return share !== null && baseNamed(share.lead) === '' && !share.lead.includes('总')
}

/** n件，占p%: itself a part, and no whole of a part beside it. */
function hasShare(mentions: readonly Mention[], count: Mention): boolean {
  const next = mentions[count.index + 1]
  if (!next || next.sentence !== count.sentence || next.passed === 0) return false
  // 1386件，超过五成
  if (next.role === 'percent' && next.number.hedge && next.lead === '') return true
  return next.role === 'share' && bareShare.test(next.lead)
}

/** 处罚4107件，占41.1%，由2526件增至4107件: said once more, it is the same part. */
function sharedBefore(mentions: readonly Mention[], count: Mention): boolean {
  return (
    /[到至]$/.test(count.lead) &&
    mentions.some(
      other =>
        other.index < count.index &&
        other.sentence === count.sentence &&
        other.number.size === count.number.size &&
        other.number.unit === count.number.unit &&
        hasShare(mentions, other),
    )
  )
}

const severalTogether = /[两三四五六七八九]个?(?:领域|类|项|方面|部门|地区|区县|行业)/

const bareShare = /^占(?:比)?(?:为|约|了)?$/

/** Within a factor of two and a half: farther off, the whole is one that the text does not give. */
function plausible(share: Mention, numerators: readonly Mention[], whole: Mention): boolean {
  const ratio = ((counts.sum(numerators) / counts.size(whole)) * 100) / counts.size(share)
  return ratio > 0.4 && ratio < 2.5
}

/** As near as a slip of the pen leaves it: a base in other words (占审结数的 of 办结8269件) may be one that is not counted here. */
function within(share: Mention, numerators: readonly Mention[], whole: Mention): boolean {
  return Math.abs((100 * counts.sum(numerators)) / counts.size(whole) - counts.size(share)) <= 8 || plausible(share, numerators, whole)
}

/**
 * 占比的分母 `of` a numerator, likeliest first; `within` what a slip of the pen leaves of the stated share; `unstated`: the
 * listed counts themselves where their shares make 100%.
 */
export const shareDenominators = { of: denominatorsOf, within, unstated: listedWholes.unstated }
