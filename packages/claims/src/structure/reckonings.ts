import { counts } from '../kinds/counts.ts'
import type { Reading } from '../kinds/reading.ts'
import { cue } from '../reading/cue.ts'
import type { DeclaredRate, IndicatorSet } from '../reading/lexicon.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { type Answer, answers } from './answers.ts'
import { besideRate } from './beside-rate.ts'
import { declaredTerms } from './declared-terms.ts'
import { listedRate } from './listed-rate.ts'
import { oneBreath } from './one-breath.ts'
import { presentCount } from './present-count.ts'
import type { RateName } from './rate-name.ts'
import { mayBeWholes, rateWholes, semicolonBetween } from './rate-wholes.ts'
import { akin, sameThings } from './same-things.ts'
import { eitherWay, withDenied, withEither, withOpposite } from './with-opposite.ts'

/** 率的算法 A way to compute a rate. `complement`: the numerator counts what did not happen. */
export interface Reckoning {
  readonly numerators: readonly Mention[]
  readonly denominators: readonly Mention[]
  readonly complement: boolean
  /** Whether the words say that these are the parts, so that a mismatch is an accusation. */
  readonly sure: boolean
  /** Taken only because it stands there; worth nothing unless it fits. */
  readonly guess?: true
}

const none: readonly Reckoning[] = []
const noCounts: readonly Mention[] = []

const order: readonly Answer[] = ['full', 'group', 'opposite', 'kin']

/** Counts in reach that the declaration accepts as denominators. */
function declaredWholes({ mentions, lexicon }: Reading, rates: readonly DeclaredRate[], numerator: Mention): Mention[] {
  if (rates.length === 0) return []
  return counts
    .before(mentions, numerator, 8, 1)
    .filter(other => counts.size(other) >= counts.size(numerator) && declaredTerms.isWhole(lexicon, other, rates))
}

/** 满意率达100%（满意144件，基本满意2件）. */
function fromBracket(reading: Reading, name: RateName, before: readonly Mention[]): readonly Reckoning[] {
  if (reading.mentions[name.mention.index + 1]?.holder !== name.mention) return none
  const numerators = reading.mentions.filter(other => other.holder === name.mention && counts.is(other) && answers(other, name) === 'full')
  const [first] = numerators
  if (!first) return none
  // 结案率97.7%（立案87件，结案85件）: whole and part are both in the bracket.
  const beside = reading.mentions[first.index - 1]
  if (
    numerators.length === 1 &&
    beside?.holder === name.mention &&
    counts.is(beside) &&
    sameThings(beside, first) &&
    counts.size(beside) >= counts.size(first)
  )
    return [{ numerators, denominators: [beside], complement: false, sure: true }]
  return before
    .filter(other => akin(other, first) && counts.size(other) >= counts.sum(numerators))
    .map(whole => ({ numerators, denominators: [whole], complement: false, sure: whole.sentence === name.mention.sentence }))
}

/** 线上参训863人、线下参训124人，参训率100%: several that answer alike, joined by 、, are the numerator together; nearest first. */
function listedTogether(answering: readonly Mention[]): readonly Mention[] {
  if (answering.length < 2) return noCounts
  const run: Mention[] = []
  for (const count of answering) {
    const last = run.at(-1)
    if (!last || (last.index === count.index + 1 && last.passed === 1 << mark.list && akin(last, count))) run.push(count)
    else break
  }
  return run.length > 1 ? run : noCounts
}

/** 举报47件，已办结40件，办结率85.11%；咨询783件，办结率100%: a rate with counts of its own behind the semicolon is not of those before it. */
function ownSegment(mentions: readonly Mention[], count: Mention, rate: Mention): boolean {
  if (!semicolonBetween(mentions, count, rate)) return true
  for (let i = rate.index; i > count.index; i--) {
    const mention = mentions[i] as Mention // within bounds
    if (i < rate.index && counts.is(mention) && mention.bracket === rate.bracket) return false
    if ((mention.passed & (1 << mark.semicolon)) !== 0) return true
  }
  return true
}

const amount = /^总?(?:面积|数量|数|量)(?:达到?|为|约)?$/

/** 绿化覆盖总面积 is no whole of 绿化覆盖率: it is more of what its parts are. But 应出庭 is one of 出庭率. */
function happened({ lead }: Mention, stem: string): boolean {
  const at = stem.length < 2 ? -1 : lead.indexOf(stem)
  return at >= 0 && amount.test(lead.slice(at + stem.length)) && !'应当需须拟可'.includes(lead.charAt(at - 1) || '一')
}

function isOnly(ranked: readonly { readonly count: Mention }[], count: Mention): boolean {
  return ranked.length === 1 && ranked[0]?.count === count
}

/** 提交提案639件。经审查，确定立案588件，立案率92%: the one count of the sentence before, and the first of this one. */
function handedOn(mentions: readonly Mention[], whole: Mention, count: Mention): boolean {
  if (whole.sentence !== count.sentence - 1 || whole.index !== count.index - 1) return false
  const before = mentions[whole.index - 1]
  return before === undefined || before.sentence !== whole.sentence || !sameThings(before, whole)
}

const farthestHead = 4
const taken = /接到|受理|收到|接收|登记|立案|承办/

/** 共接到案件13499件…。其中…。共办结案件13043件，办结率97%: what the paragraph began with, counted by the same noun. */
function headOf(mentions: readonly Mention[], count: Mention): Mention | null {
  const [head] = mentions
  const between = head ? count.sentence - head.sentence : 0
  if (!head || between < 2 || between > farthestHead || !counts.is(head) || !taken.test(head.lead) || head.bracket !== 0) return null
  const noun = head.quantity.label.slice(-2)
  return noun.length === 2 && count.quantity.label.endsWith(noun) && sameThings(head, count) && counts.size(head) >= counts.size(count)
    ? head
    : null
}

function fromName(reading: Reading, name: RateName, before: readonly Mention[]): Reckoning[] {
  const { mention, stem } = name
  const ranked: { readonly count: Mention; readonly answer: Answer }[] = []
  for (const count of before) {
    const answer = answers(count, name)
    if (answer !== null) ranked.push({ count: presentCount(reading.mentions, count), answer })
  }
  if (ranked.length === 0) return []
  // Of 实际出庭309件，其中正职出庭48件 the whole answers first.
  const depth = (count: Mention): number =>
    reading.breakdowns.some(
      b => b.link === 'among' && b.parts.includes(count) && before.includes(b.whole) && answers(b.whole, name) !== null,
    )
      ? 1
      : 0
  if (ranked.length > 1) ranked.sort((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer) || depth(a.count) - depth(b.count))
  const together = listedTogether(ranked.filter(({ answer }) => answer === 'full').map(({ count }) => count))
  const clear = ranked.filter(({ answer }) => answer !== 'kin')
  const plainly = clear.filter(({ answer }) => answer !== 'opposite')
  const list: Reckoning[] = []
  const [lastListed] = together
  if (lastListed) {
    const firstListed = together.at(-1) as Mention
    // 履行裁判86件、司法建议回复12件、检察建议回复31件: what opens the list is no whole of the rest.
    const opens = firstListed.passed !== 1 << mark.list
    for (const { counts: denominators, bound } of rateWholes(reading, firstListed, stem)) {
      list.push({
        numerators: [...together].reverse(),
        denominators,
        complement: false,
        sure: bound && opens && lastListed.sentence === mention.sentence,
      })
    }
  }
  for (const { count, answer } of ranked) {
    // In the sentence before, only the one number that answers may be meant.
    // …办结51万件…。其中集体争议7200件，…；仲裁结案率81.87%: nor if its own sentence counts such things.
    const recounted =
      count.sentence !== mention.sentence &&
      before.some(
        other =>
          other.sentence === mention.sentence &&
          sameThings(other, count) &&
          // 办理建议84件、提案112件，共196件，办结率100%
          ((mention.passed & (1 << mark.semicolon)) !== 0 || /共$|^(?:办理|受理|承办|收到)/.test(other.lead)),
      )
    const close =
      !recounted &&
      ownSegment(reading.mentions, count, mention) &&
      (count.sentence === mention.sentence || isOnly(clear, count) || isOnly(plainly, count))
    const declared = declaredWholes(reading, name.rates, count)
    for (const { counts: denominators, bound } of rateWholes(reading, count, stem)) {
      const [whole] = denominators as [Mention]
      // From the sentence before, only the one count that the declaration names.
      const known =
        declared.includes(whole) &&
        (whole.sentence === count.sentence || (declared.length === 1 && (stem === '受理' || !/新收|收案/.test(whole.lead))))
      const allowed =
        (bound || known || (answer === 'full' && handedOn(reading.mentions, whole, count))) &&
        denominators.every(each => sameThings(each, count))
      list.push({
        numerators: [count],
        denominators,
        complement: answer === 'opposite',
        // 不捕率 is of those caught and not caught, which the text may not add up.
        sure:
          close &&
          2 * counts.sum(denominators) > counts.size(count) &&
          allowed &&
          answer !== 'kin' &&
          !happened(whole, stem.slice(-2)) &&
          !together.includes(count) &&
          !denominators.some(each => eitherWay(each, count)) &&
          !(/^[不未]/.test(stem) && counts.size(whole) < 2 * counts.size(count)),
      })
    }
    list.push(...withOpposite(reading.mentions, name, count), ...withEither(reading.mentions, name, count))
    if (answer === 'full') list.push(...withDenied(reading.mentions, name, count))
    const head = answer === 'full' ? headOf(reading.mentions, count) : null
    if (head) list.push({ numerators: [count], denominators: [head], complement: false, sure: close })
    if ((count.groups & reading.lexicon.groupBit('conclude')) === 0) continue
    for (const left of reading.mentions) {
      if (!counts.is(left) || left.sentence !== mention.sentence || !(left.cues & cue.carriedOut) || !akin(left, count)) continue
      list.push({ numerators: [count], denominators: [count, left], complement: false, sure: /^(?:结案|审结|办结)$/.test(stem) })
    }
  }
  return list
}

/** 撤销29件、确认违法12件、责令履行7件，直接纠错率11.2%: the numerator as the declaration adds it up. */
function fromDeclaration(reading: Reading, name: RateName, before: readonly Mention[]): Reckoning[] {
  const list: Reckoning[] = []
  const inSentence = before.filter(({ sentence, terms }) => sentence === name.mention.sentence && terms.length > 0)
  if (inSentence.length === 0) return list
  const counted = (mention: Mention, wanted: IndicatorSet) => declaredTerms.counts(reading.lexicon, mention, wanted)
  for (const { ways, parts, wholes: wholeTerms } of name.rates) {
    const possible = inSentence.filter(other => counted(other, parts))
    if (possible.length === 0) continue
    for (const { terms, complement } of ways) {
      const numerators = possible.filter(other => counted(other, terms))
      if (numerators.length === 0) continue
      const parents = reading.breakdowns.filter(b => numerators.every(part => b.parts.includes(part)))
      const listed = parents.some(({ exact }) => exact)
      const declared = before.filter(other => !numerators.includes(other) && counted(other, wholeTerms))
      const wholes = new Set([...parents.map(b => b.whole), ...declared])
      for (const whole of wholes) {
        list.push({
          numerators: [...numerators].reverse(),
          denominators: [whole],
          complement,
          sure: listed && numerators.length > 1 && declared.includes(whole),
        })
      }
    }
  }
  return list
}

/** 取得执法证6684人，持证率98%: the count right before, of what it is part of. */
function fromPlace(
  reading: Reading,
  { mention, stem }: RateName,
  before: readonly Mention[],
  holds: (way: Reckoning) => boolean,
): Reckoning[] {
  const count = before[0]
  if (
    !count ||
    count.sentence !== mention.sentence ||
    count.index !== mention.index - 1 ||
    semicolonBetween(reading.mentions, count, mention)
  )
    return []
  const near = mayBeWholes(reading, count)
  const first = near.find(({ sentence }) => sentence === mention.sentence)
  if (!first) return []
  const guess = (whole: Mention): Reckoning => ({
    numerators: [count],
    denominators: [whole],
    complement: false,
    sure: false,
    guess: true,
  })
  // Guesses that do not hold are worth nothing: one stands for all of them.
  if (!near.some(whole => whole.sentence === mention.sentence && holds(guess(whole)))) return [guess(first)]
  const list: Reckoning[] = []
  for (const { counts: denominators } of rateWholes(reading, count, stem)) {
    if (denominators.length > 1 || denominators[0]?.sentence !== mention.sentence) continue
    list.push({ numerators: [count], denominators, complement: false, sure: false, guess: true })
  }
  return list
}

/** The ways the text offers to compute the rate, likeliest first: by its name; if none of those holds, by its declaration or its place. */
export function reckonings(reading: Reading, name: RateName, holds: (way: Reckoning) => boolean): Reckoning[] {
  // 2小时内报告率100%: within what time is no count.
  const near = counts
    .before(reading.mentions, name.mention, 6, 1)
    .filter(({ number, tail }) => number.family !== 'span' || !tail.startsWith('内'))
  if (near.length === 0) return [...fromBracket(reading, name, near), ...besideRate.behind(reading, name, near)]
  const listed = listedRate(reading, name)
  if (listed.length > 0) return listed
  // 满意率（含基本满意）: of more than its name says, if that cannot be told.
  if (/率[（(](?:含|包括)/.test(name.mention.lead)) return []
  const named = fromName(reading, name, near)
  for (const way of fromBracket(reading, name, near)) named.push(way)
  if (named.some(holds)) return named
  if (named.length === 0) for (const way of besideRate.behind(reading, name, near)) named.push(way)
  if (name.rates.length > 0)
    for (const way of fromDeclaration(reading, name, counts.before(reading.mentions, name.mention, 16, 1))) named.push(way)
  for (const way of besideRate.due(reading, name)) named.push(way)
  if (!named.some(({ sure }) => sure)) for (const way of oneBreath(reading, name)) named.push(way)
  for (const way of fromPlace(reading, name, near, holds)) named.push(way)
  return named
}
