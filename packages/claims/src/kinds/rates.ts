import type { Claim, Rate, Verdict } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { akin } from '../structure/same-things.ts'
import { makeClaim } from './make-claim.ts'
import { fits, percentOf } from './ratio-claim.ts'
import type { Kind, Reading } from './reading.ts'
import { working } from './working.ts'

const rateName = /([\u4e00-\u9fff]{1,14})率[^率]{0,8}$/
const namePrefix = /^(?:其中|平均|综合|总体|总|群众|整体|目前|全年|本年|全市|全区|全县|全省|均|的|行政复议|案件|诉求|工单)+/
const concluding = /^(?:审结|结案|审限内结案)$/

const isCount = (mention: Mention): boolean => mention.role === 'level' && mention.number.family !== 'percent'
const size = (mention: Mention): number => rational.toNumber(mention.number.value)

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
  readonly rates: readonly Rate[]
}

function nameOf({ lexicon }: Reading, mention: Mention): Named | null {
  const rates = mention.terms.flatMap(term => lexicon.entries[term]?.rates.map(({ rate }) => rate) ?? [])
  const stem = rateName.exec(mention.lead)?.[1]?.replace(namePrefix, '') ?? ''
  return stem === '' && rates.length === 0 ? null : { mention, stem, rates }
}

/** How the words around a count answer to the name of the rate. */
function answers(count: Mention, { mention, stem }: Named): 'full' | 'group' | 'opposite' | null {
  const words = `${count.lead}|${count.tail}`
  const at = stem === '' ? -1 : words.indexOf(stem)
  if (at >= 0) return '不未非'.includes(words.charAt(at - 1) || '|') || words.slice(at - 2, at) === '没有' ? 'opposite' : 'full'
  const shared = (count.groups | count.tailGroups) & mention.groups
  return shared !== 0 && !(count.cues & cue.not && stem !== '' && !stem.startsWith('不')) ? 'group' : null
}

function countsBefore(mentions: readonly Mention[], from: Mention, reach: number, sentences: number): Mention[] {
  const all: Mention[] = []
  for (let i = from.index - 1; i >= 0 && all.length < reach; i--) {
    const mention = mentions[i]
    if (!mention || from.sentence - mention.sentence > sentences) break
    if (isCount(mention) && (mention.bracket === 0 || mention.bracket === from.bracket)) all.push(mention)
  }
  return all
}

function overlap(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true
  return false
}

/** Denominators for a numerator, likeliest first: its declared whole, a count of the same object, the counts before it. */
function denominatorsOf(reading: Reading, numerator: Mention, stem: string): Mention[] {
  const before = countsBefore(reading.mentions, numerator, 8, 1).filter(mention => akin(mention, numerator))
  const parents = reading.breakdowns.filter(b => b.parts.includes(numerator) && b.link !== 'plain').map(b => b.whole)
  const object = numerator.quantity.label.replace(stem, '')
  const same = before.filter(
    mention =>
      mention.sentence === numerator.sentence &&
      object !== '' &&
      overlap(object, `${mention.lead}${mention.tail}`) &&
      size(mention) >= size(numerator),
  )
  const nearest = before.filter(mention => size(mention) >= size(numerator))
  return [...new Set([...parents, ...same, ...nearest, ...before])]
}

function reckonings(reading: Reading, named: Named): Reckoning[] {
  const { mention, stem } = named
  const list: Reckoning[] = []
  const bracketed = reading.mentions.filter(other => other.holder === mention && isCount(other) && answers(other, named) === 'full')
  const before = countsBefore(reading.mentions, mention, 6, 1)
  if (bracketed.length > 0) {
    for (const whole of before.filter(other => akin(other, bracketed[0] as Mention)))
      list.push({ numerators: bracketed, denominators: [whole], complement: false, sure: false })
  }
  const ranked = before
    .map(count => ({ count, answer: answers(count, named) }))
    .filter(({ answer }) => answer !== null)
    .sort((a, b) => rank(a.answer) - rank(b.answer))
  for (const { count, answer } of ranked) {
    const same = count.sentence === mention.sentence
    const wholes = denominatorsOf(reading, count, stem)
    const rest = reading.mentions.filter(
      other => isCount(other) && other.sentence === mention.sentence && other.cues & cue.carriedOut && akin(other, count),
    )
    for (const [index, whole] of wholes.entries()) {
      const sure = same && index === 0 && whole.sentence === mention.sentence
      list.push({ numerators: [count], denominators: [whole], complement: answer === 'opposite', sure })
    }
    if (count.groups & reading.lexicon.groupBit('conclude'))
      for (const other of rest) list.push({ numerators: [count], denominators: [count, other], complement: false, sure: false })
  }
  return list
}

function rank(answer: 'full' | 'group' | 'opposite' | null): number {
  return answer === 'full' ? 0 : answer === 'opposite' ? 1 : 2
}

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
    const named = nameOf(reading, mention)
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
    const best = all.find(({ sure }) => sure) ?? all[0]
    if (!best) continue
    const computed = compute(best)
    const carry = concluding.test(named.stem) && computed.low !== null && rational.compare(computed.low, mention.number.value) > 0
    claims.push(claimFrom(named, best, best.sure && !carry ? 'inconsistent' : 'unverifiable', []))
  }
  return claims
}
