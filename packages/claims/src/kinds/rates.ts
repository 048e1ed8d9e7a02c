import type { Claim, Rate, Verdict } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import type { Lexicon } from '../reading/lexicon.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { akin } from '../structure/same-things.ts'
import { counts } from './counts.ts'
import { makeClaim } from './make-claim.ts'
import { fits, percentOf } from './ratio-claim.ts'
import type { Kind, Reading } from './reading.ts'
import { working } from './working.ts'

const rateName = /([\u4e00-\u9fff]{1,14})率[^率]{0,8}$/
/** Words before the head that make it another rate: 直接纠错率 is not 纠错率. */
const qualifier =
  /(?:直接|综合|实质性|实质|及时|按期|按时|限时|限期|一次性|一次|首次|主动|全程|网上|有效|准时|提前|不|未|非|基本|当庭|当场|自动|成功|初次|重复|依法|规范|公开|参评|参考)$/
const concluding = /^(?:审结|结案|审限内结案)$/

/** A way to compute the rate. `complement`: the numerator counts what did not happen. */
interface Reckoning {
  readonly numerators: readonly Mention[]
  readonly denominators: readonly Mention[]
  readonly complement: boolean
  /** Whether the words say that these are the parts, so that a mismatch is an accusation. */
  readonly sure: boolean
}

interface Named {
  readonly mention: Mention
  readonly stem: string
  /** Word groups of the stem where it is itself such a word: 化解 of 化解率, not of 实质性化解率. */
  readonly groups: number
  readonly rates: readonly Rate[]
}

/** 纠错 of 全市行政复议案件纠错率: the last word, with the qualifier that makes it another rate. */
function stemOf(lexicon: Lexicon, name: string): string {
  for (let at = 0; at < name.length - 1; at++) {
    const entry = lexicon.entries[lexicon.match(name, at)]
    if (!entry || entry.groups === 0 || at + entry.word.length !== name.length) continue
    return (qualifier.exec(name.slice(0, at))?.[0] ?? '') + entry.word
  }
  return name
}

/** 答复率、答复及时率均为100%: one percentage may be said of several rates. */
function namesOf(reading: Reading, mention: Mention): Named[] {
  const own = nameOf(reading, mention, mention.lead)
  const also = /均|都|各/.test(mention.lead) ? mention.gap.split(/[、，,；;]/).filter(part => part.endsWith('率')) : []
  return [own, ...also.map(name => nameOf(reading, mention, name))].filter(name => name !== null)
}

function nameOf({ lexicon }: Reading, mention: Mention, lead: string): Named | null {
  const rates = mention.terms.flatMap(term => lexicon.entries[term]?.rates.map(({ rate }) => rate) ?? [])
  const stem = stemOf(lexicon, rateName.exec(lead)?.[1] ?? '')
  const entry = lexicon.entries[lexicon.match(stem, 0)]
  const groups = entry && entry.word === stem ? entry.groups : 0
  return stem === '' && rates.length === 0 ? null : { mention, stem, groups, rates }
}

type Answer = 'full' | 'group' | 'opposite' | 'kin'

/**
 * How the words around a count answer to the name of the rate. `full`: they hold the name (纠错32件 – 纠错率); `group`: another word for it
 * (成功调结 – 化解率); `opposite`: its denial (不合格 – 合格率); `kin`: only part of the name (化解 – 实质性化解率).
 */
function answers(count: Mention, { mention, stem, groups }: Named): Answer | null {
  const words = `${count.lead}|${count.passed === 0 || count.lead.length <= 3 ? count.tail : ''}`
  const at = stem === '' ? -1 : words.indexOf(stem)
  if (at >= 0) return '不未非'.includes(words.charAt(at - 1) || '|') || words.slice(at - 2, at) === '没有' ? 'opposite' : 'full'
  const own = count.groups | count.tailGroups
  const denied = (count.cues & cue.not) !== 0 && !/^[不未]/.test(stem)
  if ((own & groups) !== 0) return denied ? null : 'group'
  return (own & mention.groups) !== 0 && !denied ? 'kin' : null
}

interface Whole {
  readonly counts: readonly Mention[]
  /** Whether the words bind it to the numerator: its declared whole, the same object, or nothing but a comma between. */
  readonly bound: boolean
}

/** Denominators for a numerator, likeliest first. */
function wholesOf(reading: Reading, numerator: Mention, stem: string): Whole[] {
  const { mentions, breakdowns } = reading
  const before = counts.before(mentions, numerator, 8, 1).filter(other => akin(other, numerator))
  const large = before.filter(other => counts.size(other) >= counts.size(numerator))
  const parents = breakdowns.filter(b => b.parts.includes(numerator) && b.link !== 'plain').map(b => b.whole)
  const object = numerator.quantity.label.replace(stem, '').replace(/^[已经]+|案件/g, '')
  const same =
    object.length < 2 || object.length > 4
      ? []
      : large.filter(other => other.sentence === numerator.sentence && `${other.lead}${other.tail}`.includes(object))
  const wholes: Whole[] = []
  const seen = new Set<Mention>()
  const add = (whole: Mention, bound: boolean): void => {
    if (!seen.has(whole)) wholes.push({ counts: [whole], bound })
    seen.add(whole)
  }
  for (const parent of parents) add(parent, true)
  for (const whole of same) add(whole, true)
  for (const [index, whole] of large.entries())
    add(whole, index === 0 && whole.sentence === numerator.sentence && !semicolonBetween(mentions, whole, numerator))
  if (large.length === 0 && before.length >= 2 && before.every(other => other.sentence === numerator.sentence))
    wholes.push({ counts: before, bound: true })
  for (const whole of before) add(whole, false)
  return wholes
}

function semicolonBetween(mentions: readonly Mention[], from: Mention, to: Mention): boolean {
  for (let i = from.index + 1; i <= to.index; i++) if (((mentions[i]?.passed ?? 0) & (1 << mark.semicolon)) !== 0) return true
  return false
}

function reckonings(reading: Reading, named: Named): Reckoning[] {
  const { mention, stem } = named
  const list: Reckoning[] = []
  const bracketed = reading.mentions.filter(other => other.holder === mention && counts.is(other) && answers(other, named) === 'full')
  const before = counts.before(reading.mentions, mention, 6, 1)
  if (bracketed.length > 0) {
    for (const whole of before.filter(other => akin(other, bracketed[0] as Mention))) {
      list.push({ numerators: bracketed, denominators: [whole], complement: false, sure: whole.sentence === mention.sentence })
    }
  }
  const ranked = before
    .flatMap(count => {
      const answer = answers(count, named)
      return answer === null ? [] : [{ count, answer }]
    })
    .sort((a, b) => order.indexOf(a.answer) - order.indexOf(b.answer))
  const clear = ranked.filter(({ answer }) => answer !== 'kin')
  for (const { count, answer } of ranked) {
    // In the sentence before, only the one number that answers may be meant.
    const close = count.sentence === mention.sentence || (clear.length === 1 && count === clear[0]?.count)
    const declared = named.rates.length > 0 ? declaredWholes(reading, named.rates, count) : null
    for (const whole of wholesOf(reading, count, stem)) {
      const allowed =
        declared === null || declared.length === 0 ? whole.bound : whole.bound || declared.includes(whole.counts[0] as Mention)
      list.push({
        numerators: [count],
        denominators: whole.counts,
        complement: answer === 'opposite',
        sure: close && allowed && answer !== 'kin',
      })
    }
    if ((count.groups & reading.lexicon.groupBit('conclude')) === 0) continue
    for (const left of reading.mentions) {
      if (!counts.is(left) || left.sentence !== mention.sentence || !(left.cues & cue.carriedOut) || !akin(left, count)) continue
      list.push({ numerators: [count], denominators: [count, left], complement: false, sure: true })
    }
  }
  return list
}

/** Counts in reach that the indicator's declaration accepts as denominators. */
function declaredWholes(reading: Reading, rates: readonly Rate[], numerator: Mention): Mention[] {
  const ids = new Set(rates.flatMap(rate => rate.denominators.flat()))
  return counts
    .before(reading.mentions, numerator, 8, 1)
    .filter(other => other.terms.some(term => reading.lexicon.entries[term]?.indicators.some(({ indicator }) => ids.has(indicator.id))))
}

const order: readonly Answer[] = ['full', 'group', 'opposite', 'kin']

function compute({ numerators, denominators, complement }: Reckoning) {
  const direct = percentOf(numerators, denominators)
  return complement ? interval.subtract(interval.point(rational.of(100n)), direct) : direct
}

function claimFrom({ mention, stem }: Named, reckoning: Reckoning, verdict: Verdict, others: readonly Reckoning[]): Claim {
  const computed = compute(reckoning)
  const above = reckoning.numerators.map(working.of).join(' + ')
  const below = reckoning.denominators.map(working.of).join(' + ')
  const fraction = `${reckoning.numerators.length > 1 ? `(${above})` : above} ÷ ${reckoning.denominators.length > 1 ? `(${below})` : below}`
  const remark =
    others.length > 0 ? { remarks: [`也合：${others.map(other => other.denominators.map(working.of).join('+')).join('、')}作分母`] } : {}
  return makeClaim(
    {
      kind: 'rate',
      stated: mention,
      operands: [
        ...reckoning.numerators.map(m => [reckoning.complement ? 'excluded' : 'numerator', m] as const),
        ...reckoning.denominators.map(m => ['denominator', m] as const),
      ],
      computed,
      verdict,
      because: `${reckoning.complement ? `1 − ${fraction}` : fraction} = ${working.result(computed, mention.number.places, '%')}`,
      subject: `${stem}率`,
    },
    remark,
  )
}

/** 率 X率p%: the count that answers to the name, over the count it is part of. */
export const rates: Kind = reading => {
  const claims: Claim[] = []
  for (const mention of reading.mentions) {
    if (mention.role !== 'rate') continue
    const names = namesOf(reading, mention)
    const named =
      names.find(name => reckonings(reading, name).some(({ sure }) => sure)) ?? names.find(name => reckonings(reading, name).length > 0)
    if (!named) continue
    const all = reckonings(reading, named)
    const fitting = all.filter(reckoning => fits(mention, compute(reckoning)) !== 'inconsistent')
    const first = fitting[0]
    if (first) {
      claims.push(
        claimFrom(
          named,
          first,
          fits(mention, compute(first)),
          fitting.slice(1).filter(other => other.numerators[0] === first.numerators[0]),
        ),
      )
      continue
    }
    const best = all.find(({ sure, denominators }) => sure && denominators.length > 1) ?? all.find(({ sure }) => sure) ?? all[0]
    if (!best) continue
    const computed = compute(best)
    const carry =
      concluding.test(named.stem) &&
      best.denominators.length === 1 &&
      computed.low !== null &&
      rational.compare(computed.low, mention.number.value) > 0
    claims.push(claimFrom(named, best, best.sure && !carry ? 'inconsistent' : 'unverifiable', []))
  }
  return claims
}
