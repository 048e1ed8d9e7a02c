import type { Quantity } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import { repeatClaim } from '../kinds/repeat-claim.ts'
import { writtenDigits } from '../numeral/written-digits.ts'
import { bigrams } from '../reading/bigrams.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { clauseEnds, sinceLast } from '../reading/since-last.ts'
import { borneOut } from '../repair/borne-out.ts'
import { isSlip } from '../repair/is-slip.ts'
import { sameThings } from '../structure/same-things.ts'
import { placeName } from './place-name.ts'
import { nothing, type Watcher } from './watcher.ts'

/** What is kept of a count until the report ends. */
interface Fact {
  readonly mention: Mention
  /** How many digits it has. */
  readonly length: number
  readonly paragraph: Paragraph
  /** The share right behind it, if there is one. */
  readonly share: number | null
  /** Its name, and what else it says of itself, put together when first compared. */
  name: string | null
  told: Told | null
}

interface Paragraph {
  /** Of what is yet to be done. */
  readonly ahead: boolean
  /** Every number that it gives. */
  readonly sizes: readonly number[]
}

interface Told {
  readonly scope: string
  readonly year: string | undefined
  /** 城东区, 民事: what tells two things apart, however alike the rest. */
  readonly place: string | undefined
  readonly branch: string | undefined
  /** The number as written. */
  readonly digits: string
}

/** Shorter numbers are a slip apart by chance. */
const leastDigits = 3
/** So many counts with like digits are kept, and so many pairs: the cost stays in proportion to the length. */
const mostAlike = 4
const mostPairs = 64

const elsewhen = cue.previous | cue.than | cue.from | cue.each | cue.average | cue.monthly | cue.rest | cue.partial
const idle =
  /全年|全市|全省|全县|全区|全州|全局|全系统|我市|我县|我区|我局|本市|本县|本区|累计|共计|合计|总计|年内|今年|本年度?|(?:19|20)\d\d年度?|其中|截至.{0,8}底|完成|开展|实际|依法|各级|已|共|有|仅|的|了|达|为/g
/** Words that make it a count of its own. */
const scope =
  /本级|[省市县区镇乡]级|一审|二审|再审|[上下]半年|季度|\d月|新增|新收|新立|以来|简易|普通|主办|协办|会办|网上|线上|线下|电话|来信|来访|涉企|重大|应当?(?!急|诉)|不予?|未|拟|计划|目标|力争|确保/g

function isFact({ role, number, cues, gapCues, lead, tail }: Mention): boolean {
  if (role !== 'level' || (number.size < 100 && number.places === 0) || ((cues | gapCues) & elsewhen) !== 0 || number.hedge) return false
  return number.family !== 'percent' && number.family !== 'none' && number.family !== 'span' && lead.length + tail.length >= 2
}

function shareBehind(mentions: readonly Mention[], { index, sentence }: Mention): number | null {
  const next = mentions[index + 1]
  return next?.role === 'share' && next.sentence === sentence ? next.number.size : null
}

/** What is counted, without words of time, place and counting. */
function nameOf(fact: Fact): string {
  const { lead, tail } = fact.mention
  fact.name ??= `${lead.slice(-24)}|${tail.slice(0, 10)}`.replace(idle, '')
  return fact.name
}

/** How many pairs of neighbouring characters two names share, and what part of the shorter and of the longer name that is. */
function likeness(a: Fact, b: Fact) {
  const x = bigrams.of(nameOf(a))
  const y = bigrams.of(nameOf(b))
  const shared = bigrams.shared(x, y)
  return { shared, ofShorter: shared / Math.max(1, Math.min(x.size, y.size)), ofLonger: shared / Math.max(1, x.size, y.size) }
}

const written = /(?:19|20)\d\d年/

/** The year that its own words put it in, if they do. */
function yearOf({ gap, lead }: Mention): string | undefined {
  return written.exec(`${sinceLast(gap, clauseEnds).slice(-20)}${lead}`)?.[0]
}

/** Neither need say which; if one does, the other is of that, or of the year in force where it stands. */
function sameYear(a: Fact, b: Fact): boolean {
  const x = toldOf(a).year
  const y = toldOf(b).year
  if (x === undefined && y === undefined) return true
  return (x ?? `${a.mention.year}年`) === (y ?? `${b.mention.year}年`)
}

function scopeOf({ gap, lead, tail }: Mention): string {
  const words = `${sinceLast(gap, clauseEnds).slice(-10)}${lead}${tail.slice(0, 6)}`.match(scope)
  return words === null ? '' : [...new Set(words)].sort().join()
}

function toldOf(fact: Fact): Told {
  const { mention } = fact
  fact.told ??= {
    scope: scopeOf(mention),
    year: yearOf(mention),
    place: placeName.exec(mention.lead)?.[0],
    branch: branch.exec(mention.lead)?.[0],
    digits: writtenDigits.of(mention.quantity.text),
  }
  return fact.told
}

const branch = /民事|刑事|商事|行政/

/** Whether both are given, and differ: 城东区 and 城西区. */
function differ(x: string | undefined, y: string | undefined): boolean {
  return x !== undefined && y !== undefined && x !== y
}

/** Whether one of two counts is a slip of the other: the same name, and numbers that a slip of the pen parts. */
function contradicts(a: Fact, b: Fact): boolean {
  const x = a.mention
  const y = b.mention
  if (x.number.size === y.number.size || a.paragraph === b.paragraph || a.paragraph.ahead !== b.paragraph.ahead) return false
  if (x.number.places !== y.number.places || !sameThings(x, y)) return false
  // 物业管理类295件，占比23.6% … 物业管理类259件，占比20.5%: each with a share of its own.
  if (a.share !== null && b.share !== null && a.share !== b.share) return false
  if (((x.cues | x.gapCues) & cue.among) !== ((y.cues | y.gapCues) & cue.among)) return false
  // No more than a glance, before all that they say of themselves is put together.
  if (!counts.bigramIn(nameOf(a), nameOf(b))) return false
  const told = toldOf(a)
  const again = toldOf(b)
  if (told.scope !== again.scope || differ(told.place, again.place) || differ(told.branch, again.branch) || !sameYear(a, b)) return false
  const changedAbout = writtenDigits.swapped(told.digits, again.digits)
  if (!changedAbout && (a.length <= leastDigits || !isSlip(told.digits, again.digits))) return false
  const { shared, ofShorter, ofLonger } = likeness(a, b)
  // 审结301件 … 审结310件: two characters of a name are enough where it is all of both.
  const wholly = ofLonger === 1 && shared > 0 && (changedAbout || a.length > leastDigits + 1)
  return wholly || (ofShorter >= 0.6 && shared >= 2)
}

/**
 * 前后不一 The same thing counted in two paragraphs, the numbers a slip of the pen apart: 审结1218件 … 审结1281件. What it finds is told at the
 * end, when it is known which of the two other numbers bear out: both, and they are two things.
 */
export function saidAgain(): Watcher {
  const byDigits = new Map<number, Fact[]>()
  const byFirst = new Map<number, Fact[]>()
  const byLast = new Map<number, Fact[]>()
  const pairs: (readonly [before: Fact, again: Fact])[] = []
  const compare = (list: readonly Fact[], fact: Fact): void => {
    for (const before of list)
      if (contradicts(before, fact) && !pairs.some(([a, b]) => a === before && b === fact)) pairs.push([before, fact])
  }
  const keep = (lists: Map<number, Fact[]>, key: number, fact: Fact): void => {
    const list = lists.get(key)
    if (!list) {
      lists.set(key, [fact])
      return
    }
    if (pairs.length < mostPairs) compare(list, fact)
    if (list.length < mostAlike) list.push(fact)
  }
  return {
    read: ({ mentions, ahead }) => {
      let paragraph: Paragraph | null = null
      for (const mention of mentions) {
        if (!isFact(mention)) continue
        const keys = writtenDigits.keys(mention.quantity.text)
        if (keys.length < leastDigits) continue
        paragraph ??= { ahead, sizes: mentions.map(({ number }) => number.size) }
        const fact: Fact = { mention, length: keys.length, paragraph, share: shareBehind(mentions, mention), name: null, told: null }
        keep(byDigits, keys.digits, fact)
        if (keys.length === leastDigits) continue
        keep(byFirst, keys.first, fact)
        keep(byLast, keys.last, fact)
      }
      return nothing
    },
    end: claims => {
      if (pairs.length === 0) return nothing
      const asked = new Set<Quantity>()
      for (const [before, again] of pairs) asked.add(before.mention.quantity).add(again.mention.quantity)
      const right = borneOut.among(
        asked,
        claims.filter(({ kind }) => kind !== 'repeat'),
      )
      const holds = ({ mention }: Fact): boolean => right.has(mention.quantity)
      const beside = ({ paragraph }: Fact, { mention }: Fact): boolean => paragraph.sizes.includes(mention.number.size)
      return pairs
        .filter(([before, again]) => !(holds(before) && holds(again)) && !beside(again, before) && !beside(before, again))
        .map(([before, again]) => repeatClaim(again.mention, before.mention, false))
    },
  }
}
