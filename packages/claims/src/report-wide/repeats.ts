import type { Claim, Quantity } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { counts } from '../kinds/counts.ts'
import { repeatClaim } from '../kinds/repeat-claim.ts'
import { cue } from '../reading/cue.ts'
import { han } from '../reading/han.ts'
import type { Mention } from '../reading/mention.ts'
import { rateNameIn } from '../reading/rate-name-in.ts'
import { sameThings } from '../structure/same-things.ts'
import { neverLate, nothing, type Read, type Watcher } from './watcher.ts'

/** What is kept of a number until the report ends: little, since most are never repeated. */
interface Placed {
  readonly quantity: Quantity
  /** What a count goes by. */
  readonly name: string
  readonly paragraph: number
  readonly sentence: number
  /** All that is known of a rate, which may be contradicted. */
  readonly rate: Mention | null
}

const elsewhen = cue.previous | cue.than | cue.from | cue.each | cue.average | cue.monthly | cue.up | cue.down
const rateName = { least: 2, most: 20, behind: 6 }

/** So much of a name, at its end, tells a rate or a count. */
const nameEnd = { rate: 4, count: 8 }
/** So many counts of one size are kept. */
const mostAlike = 64

/** What leads to a count or, if that says too little, the two characters that follow it; null if they are no words either. */
function nameOf({ quantity: { label }, lead, tail, role, number }: Mention): string | null {
  if (role !== 'level' || number.size < 10 || number.family === 'percent') return null
  if (label.length >= 5 && lead.length > 3 && han.ends(label, 4)) return label
  return han.starts(tail, 2) ? tail.slice(0, 2) : null
}

function sameName(a: string, b: string): boolean {
  return a === b || a.slice(-nameEnd.count) === b.slice(-nameEnd.count)
}

/** A number with enough digits not to be written twice by chance: 5696.99万元, 1024件. */
function isFigure({ number, role, cues }: Mention): boolean {
  return (number.places > 0 || number.size >= 100) && role === 'level' && number.family !== 'percent' && !number.hedge && !(cues & elsewhen)
}

/** The very number before, in the paragraph: 已追回5696.99万元 … 追回5696.99万元. */
function sameBefore(mentions: readonly Mention[], mention: Mention): Mention | null {
  if (mention.sentence === 0 || !isFigure(mention)) return null
  const { size, family } = mention.number
  for (let i = mention.index - 1; i >= 0; i--) {
    const before = mentions[i] as Mention // within bounds
    if (before.number.size === size && before.number.family === family && isFigure(before)) return before
  }
  return null
}

/** Words of counting that say nothing of what is counted. */
const idle = /涉及|全年|全市|全省|全县|全区|累计|共计|完成|开展|其中|目前/g

function sameFigure(a: Mention, b: Mention): boolean {
  if (!sameThings(a, b)) return false
  const [x, y] = [`${a.lead}|${a.tail}`.replace(idle, ' '), `${b.lead}|${b.tail}`.replace(idle, ' ')]
  return counts.bigramIn(x.replace(/[^\u4e00-\u9fff]+/g, '|'), y) || a.number.places > 0
}

function placed(mention: Mention, name: string, paragraph: number): Placed {
  return { quantity: mention.quantity, name, paragraph, sentence: mention.sentence, rate: mention.role === 'rate' ? mention : null }
}

/** The same rate or count under the same words, anywhere before. */
function ofName(before: Placed, mention: Mention, ahead: boolean): Claim | null {
  const right = rational.compare(before.quantity.value, mention.number.value) === 0
  if (!right && (ahead || !(before.rate && contradicts(before.rate, mention)))) return null
  return repeatClaim(mention, before, right)
}

/** The very same figure in an earlier sentence of the paragraph. */
function ofFigure(before: Mention | null, mention: Mention): Claim | null {
  if (!before || before.sentence === mention.sentence || !sameFigure(before, mention)) return null
  return repeatClaim(mention, before, true)
}

/**
 * 同一数字再次出现 The same thing counted in two places. Only rates under the very same full name accuse when they differ. Takes the
 * paragraphs of a report one after another and keeps of each no more than what a later one may repeat.
 */
export function repeats(): Watcher {
  const rates = new Map<string, Placed>()
  const bySize = new Map<number, Placed[]>()
  let paragraph = 0
  /** The first rate of that name, if this is not it. */
  const rateBefore = (mention: Mention): Placed | undefined => {
    const name = rateNameIn(mention.lead, rateName)?.slice(-nameEnd.rate)
    if (name === undefined) return undefined
    const before = rates.get(name)
    if (!before) rates.set(name, placed(mention, name, paragraph))
    return before
  }
  /** The first count of that size and name, if this is not it. */
  const countBefore = (mention: Mention): Placed | undefined => {
    const name = nameOf(mention)
    if (name === null) return undefined
    const { size, unit } = mention.number
    const alike = bySize.get(size)
    if (!alike) {
      bySize.set(size, [placed(mention, name, paragraph)])
      return undefined
    }
    for (const before of alike) if (before.quantity.unit === unit && sameName(before.name, name)) return before
    if (alike.length < mostAlike) alike.push(placed(mention, name, paragraph))
    return undefined
  }
  const read = ({ mentions, ahead }: Read): readonly Claim[] => {
    let found: Claim[] | null = null
    paragraph++
    for (const mention of mentions) {
      const before = (mention.cues & elsewhen) !== 0 ? undefined : mention.role === 'rate' ? rateBefore(mention) : countBefore(mention)
      const beside = before?.paragraph === paragraph && before.sentence === mention.sentence
      const repeated = before && !beside ? ofName(before, mention, ahead) : null
      const claim = repeated ?? ofFigure(sameBefore(mentions, mention), mention)
      if (!claim) continue
      found ??= []
      found.push(claim)
    }
    return found ?? nothing
  }
  return { read, end: neverLate }
}

const otherPeriod = /上半年|下半年|季度|月份|目标|力争|确保|去年|上年|其中|个别|部分/

function contradicts(a: Mention, b: Mention): boolean {
  if (a.role !== 'rate' || b.role !== 'rate' || a.number.hedge || b.number.hedge || a.year !== b.year) return false
  const name = rateNameIn(a.lead, rateName) ?? ''
  if (name !== rateNameIn(b.lead, rateName) || name.length < 7 || otherPeriod.test(a.gap + a.lead) || otherPeriod.test(b.gap + b.lead))
    return false
  return !interval.overlaps(a.number.range, b.number.range)
}
