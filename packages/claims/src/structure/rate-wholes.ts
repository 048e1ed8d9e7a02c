import { counts } from '../kinds/counts.ts'
import type { Reading } from '../kinds/reading.ts'
import { cue } from '../reading/cue.ts'
import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { leastPlain } from './least-plain.ts'
import { presentCount } from './present-count.ts'
import { akin } from './same-things.ts'
import { sumsTo } from './sums-to.ts'

/** 率的分母 One or more counts that may be the whole. */
export interface RateWhole {
  readonly counts: readonly Mention[]
  /** Whether the words bind it to the numerator: its declared whole, the same object, or nothing but a comma between. */
  readonly bound: boolean
}

export function semicolonBetween(mentions: readonly Mention[], from: Mention, to: Mention): boolean {
  for (let i = from.index + 1; i <= to.index; i++) if (((mentions[i]?.passed ?? 0) & (1 << mark.semicolon)) !== 0) return true
  return false
}

/** 审结102件，纠错32件，调解40件: what stands between is, like the numerator, an outcome of the whole. */
function siblings(between: readonly Mention[], numerator: Mention): boolean {
  return (
    (numerator.deed & cue.outcome) !== 0 &&
    between.every(other => (other.deed & cue.outcome) !== 0 && counts.size(other) < counts.size(numerator) * 50)
  )
}

/** Counts before a numerator that may be its denominator, nearest first. */
function kinBefore({ mentions }: Reading, numerator: Mention): Mention[] {
  return counts.before(mentions, numerator, 8, 1).filter(other => akin(other, numerator) && presentCount(mentions, other) === other)
}

/** Every single denominator that `rateWholes` would give, in no order, without what it would say of them. */
export function mayBeWholes(reading: Reading, numerator: Mention): Mention[] {
  const all = kinBefore(reading, numerator)
  for (const { parts, link, whole } of reading.breakdowns) if (link !== 'plain' && parts.includes(numerator)) all.push(whole)
  return all
}

const remains = /^(?:余|剩|尚|仍|未)/
const handled = /^(?:其中)?(?:受理|接收|收到|登记)|(?:办理|受理|处理|登记|交办)$/
const things = /(?:案件|工单|事项|诉求|申请|问题|件)$/
/** So long is a name that tells one count from another. */
const leastName = 2

/** 投诉12874件、举报4391件。投诉按期办结12861件: the count of the sentence before by whose name this one opens. */
function restartedFrom(before: readonly Mention[], { sentence, lead }: Mention, stem: string): Mention | null {
  const at = stem === '' ? -1 : lead.indexOf(stem)
  const name = at < leastName ? '' : lead.slice(0, at).replace(things, '')
  if (name.length < leastName) return null
  const called = before.filter(({ sentence: own, quantity: { label } }) => {
    const said = label.replace(handled, '').replace(things, '')
    return own === sentence - 1 && said.length >= leastName && name === said
  })
  return called.length === 1 ? (called[0] as Mention) : null
}

/** Denominators for a numerator, likeliest first. */
export function rateWholes(reading: Reading, numerator: Mention, stem: string): RateWhole[] {
  const { mentions, breakdowns } = reading
  const before = kinBefore(reading, numerator)
  const large = before.filter(other => counts.size(other) >= counts.size(numerator))
  /** 工单11171件，转派4898件，在线办结6273件，综合办结11163件: what stands between is what it is made of. */
  const itsParts = (whole: Mention, line: readonly Mention[]): boolean => {
    const between = line.slice(0, line.indexOf(whole))
    return between.length > 1 && breakdowns.some(b => b.exact && b.whole === whole && between.every(other => b.parts.includes(other)))
  }
  const wholes: RateWhole[] = []
  const add = (whole: Mention, bound: boolean): void => {
    for (const { counts: known } of wholes) if (known.length === 1 && known[0] === whole) return
    wholes.push({ counts: [whole], bound })
  }
  const restarted = restartedFrom(before, numerator, stem)
  if (restarted) add(restarted, true)
  // 合计449件。已审结388件，余61件转入下年: what was done and what is left make it.
  const left = mentions[numerator.index + 1]
  if (
    left &&
    left.sentence === numerator.sentence &&
    ((left.cues & (cue.carriedOut | cue.rest)) !== 0 || remains.test(left.lead)) &&
    counts.is(left)
  )
    for (const other of large) if (sumsTo(other, [numerator, left])) add(other, true)
  for (const { parts, link, whole, exact } of breakdowns)
    if (parts.includes(numerator) && (link !== 'plain' || (exact && parts.length > 1 && counts.size(whole) >= leastPlain))) add(whole, true)
  const object = large.length === 0 ? '' : numerator.quantity.label.replace(stem, '').replace(/^[已经]+|案件/g, '')
  if (object.length >= 2 && object.length <= 4)
    for (const other of large) if (other.sentence === numerator.sentence && `${other.lead}${other.tail}`.includes(object)) add(other, true)
  for (const whole of large) {
    add(
      whole,
      itsParts(whole, before) ||
        (whole === large[0] &&
          (before[0] === whole || siblings(before.slice(0, before.indexOf(whole)), numerator)) &&
          whole.sentence === numerator.sentence &&
          (numerator.lead.startsWith('已') || !semicolonBetween(mentions, whole, numerator))),
    )
  }
  const nearer = before.slice(0, large[0] ? before.indexOf(large[0]) : undefined)
  if (large.length > 0 && nearer.length >= 2) wholes.push({ counts: nearer, bound: false })
  if (large.length === 0 && before.length >= 2 && before.every(other => other.sentence === numerator.sentence))
    wholes.push({ counts: before, bound: !semicolonBetween(mentions, before.at(-1) as Mention, numerator) })
  for (const whole of before) add(whole, false)
  return wholes
}
