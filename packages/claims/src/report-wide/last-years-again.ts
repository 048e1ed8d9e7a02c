import type { Claim, Quantity } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'
import { repeatClaim } from '../kinds/repeat-claim.ts'
import { bigrams } from '../reading/bigrams.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { clauseEnds, sinceLast } from '../reading/since-last.ts'
import { borneOut } from '../repair/borne-out.ts'
import { nothing, type Watcher } from './watcher.ts'

/** A number that may be last year's, said of this one. */
interface Said {
  readonly mention: Mention
  readonly paragraph: number
}

/** What a change was from and to, where that is right. */
interface Change {
  readonly current: Mention
  readonly base: Quantity
  readonly paragraph: number
}

/** Shorter numbers are the same by chance. */
const least = 100
const leastShared = 2
/** So many places where a number stands are kept. */
const mostAlike = 8
const elsewhen = cue.among | cue.previous | cue.than | cue.from | cue.each | cue.average | cue.monthly | cue.rest | cue.up | cue.down
const otherTime = /上年|去年|上一年|同期|(?:19|20)\d\d年|基础上|季度|半年|\d月/
const idle = /全年|全市|全县|全区|全省|全局|累计|共计|其中|案件|办理|开展|各类|工作|达到|提高|以上/g

/** 回顾2023年，…全年受理投诉1304件: the paragraph is of that year. */
const lookingBack = /回顾|(?:19|20)\d\d年[^，,。]{0,8}[，,]/

function isFigure({ number, index }: Mention, text: string): boolean {
  return (number.size >= least || number.places > 0) && !(index === 0 && lookingBack.test(text.slice(0, number.start)))
}

/** By its flags: its words are looked at only where there is a number to hold it against. */
function mayBe({ number, role, cues, gapCues }: Mention): boolean {
  if (number.hedge || (role !== 'level' && role !== 'rate' && role !== 'percent')) return false
  return ((cues | gapCues) & elsewhen & ~(role === 'level' ? 0 : cue.up | cue.down)) === 0
}

function isOfOtherTime({ gap, lead, tail }: Mention): boolean {
  return otherTime.test(`${sinceLast(gap, clauseEnds).slice(-24)}${lead}|${tail.slice(0, 4)}`)
}

function wordsOf({ lead, tail }: Mention): ReadonlySet<string> {
  return bigrams.of(`${lead.slice(-16)}|${tail.slice(0, 8)}`.replace(idle, '|'))
}

function same(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && rational.compare(a.value, b.value) === 0
}

/** All that it is called stands in the other's name too: not 食品安全行政处罚案件 for 行政处罚案件. */
function sameName(again: Mention, now: Mention): boolean {
  const words = wordsOf(again)
  return words.size >= leastShared && bigrams.shared(words, wordsOf(now)) === words.size
}

function changeOf({ kind, verdict, operands }: Claim, mentions: readonly Mention[], paragraph: number): Change | null {
  if (kind !== 'comparison' || verdict !== 'consistent') return null
  const [now, base] = ['current', 'base'].map(role => operands.find(operand => operand.role === role)?.quantity)
  if (!now || !base || now.unit !== base.unit || same(now, base)) return null
  const current = mentions.find(({ quantity }) => quantity === now)
  return current ? { current, base, paragraph } : null
}

/** The numbers by their size: of each so many. */
function bySize(all: readonly Said[]): ReadonlyMap<number, readonly Said[]> {
  const places = new Map<number, Said[]>()
  for (const said of all) {
    const { size } = said.mention.number
    const list = places.get(size)
    if (!list) places.set(size, [said])
    else if (list.length < mostAlike) list.push(said)
  }
  return places
}

/**
 * 误用上年数 处罚1126起（上年1304起），下降13.7%。…（另段）办理处罚案件1304起: last year's number said of this year, where nothing else bears it out. Told at the
 * end, when it is known what is right.
 */
export function lastYearsAgain(): Watcher {
  const said: Said[] = []
  const changes: Change[] = []
  let paragraph = 0
  return {
    read: ({ mentions, claims, text }) => {
      paragraph++
      for (const claim of claims) {
        const change = changeOf(claim, mentions, paragraph)
        if (change && isFigure(change.current, text)) changes.push(change)
      }
      for (const mention of mentions)
        if (mayBe(mention) && isFigure(mention, text) && !borneOut.is(mention.quantity, claims)) said.push({ mention, paragraph })
      return nothing
    },
    end: claims => {
      if (changes.length === 0) return nothing
      const places = bySize(said)
      const pairs = changes.flatMap(change => {
        const again = places.get(rational.toNumber(change.base.value)) ?? []
        return again.filter(other => isSaidAgain(other, change)).map(({ mention }) => [mention, change] as const)
      })
      if (pairs.length === 0) return nothing
      const asked = new Set(pairs.map(([{ quantity }]) => quantity))
      const right = borneOut.among(asked, claims)
      const found = new Map<Quantity, Claim>()
      for (const [mention, { current, base }] of pairs) {
        if (right.has(mention.quantity)) continue
        found.set(mention.quantity, { ...repeatClaim(mention, current, false), remarks: [`${base.text}是文中所说的上年数`] })
      }
      return [...found.values()]
    },
  }
}

function isSaidAgain({ mention, paragraph }: Said, { current, base, paragraph: own }: Change): boolean {
  return (
    paragraph !== own && mention.quantity !== base && same(mention.quantity, base) && !isOfOtherTime(mention) && sameName(mention, current)
  )
}
