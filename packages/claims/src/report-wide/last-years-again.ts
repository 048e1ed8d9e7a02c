import type { Claim, Quantity } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'
import { repeatClaim } from '../kinds/repeat-claim.ts'
import { bigrams } from '../reading/bigrams.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { clauseEnds, sinceLast } from '../reading/since-last.ts'
import { borneOutBy } from '../repair/borne-out-by.ts'
import { nothing, type Watcher } from './watcher.ts'

/** A number as it stands. */
interface Said {
  readonly mention: Mention
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

function mayBe({ number, role, cues, gapCues, gap, lead, tail }: Mention): boolean {
  if (number.hedge || (number.size < least && number.places === 0)) return false
  if (role !== 'level' && role !== 'rate' && role !== 'percent') return false
  return (
    ((cues | gapCues) & elsewhen & ~(role === 'level' ? 0 : cue.up | cue.down)) === 0 &&
    !otherTime.test(`${sinceLast(gap, clauseEnds).slice(-24)}${lead}|${tail.slice(0, 4)}`)
  )
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

/** What a change was from and to, where that is right. */
function pairsIn(claims: readonly Claim[]): (readonly [current: Quantity, base: Quantity])[] {
  return claims.flatMap(({ kind, verdict, operands }) => {
    if (kind !== 'comparison' || verdict !== 'consistent') return []
    const [current, base] = ['current', 'base'].map(role => operands.find(operand => operand.role === role)?.quantity)
    return current && base && current.unit === base.unit && !same(current, base) ? [[current, base] as const] : []
  })
}

/**
 * 误用上年数 处罚1126起（上年1304起），下降13.7%。…（另段）办理处罚案件1304起: last year's number said of this year, where nothing else bears it out. Told at the
 * end, when it is known what is right.
 */
export function lastYearsAgain(): Watcher {
  const places = new Map<number, Said[]>()
  let paragraph = 0
  return {
    read: ({ mentions, text }) => {
      paragraph++
      for (const mention of mentions) {
        const { size, places: digits } = mention.number
        if (size < least && digits === 0) continue
        // 回顾2023年，…全年受理投诉1304件: the paragraph is of that year.
        if (/回顾|(?:19|20)\d\d年[^，,。]{0,8}[，,]/.test(text.slice(0, mention.number.start)) && mention.index === 0) continue
        const list = places.get(size)
        if (!list) places.set(size, [{ mention, paragraph }])
        else if (list.length < mostAlike) list.push({ mention, paragraph })
      }
      return nothing
    },
    end: claims => {
      const pairs = pairsIn(claims)
      if (pairs.length === 0) return nothing
      const borneOut = borneOutBy(claims)
      const found = new Map<Quantity, Claim>()
      for (const [current, base] of pairs) {
        const now = places.get(rational.toNumber(current.value))?.find(({ mention }) => mention.quantity === current)
        if (!now) continue
        for (const again of places.get(rational.toNumber(base.value)) ?? []) {
          const { mention } = again
          if (again.paragraph === now.paragraph || mention.quantity === base || !same(mention.quantity, base) || !mayBe(mention)) continue
          if (borneOut.has(mention.quantity) || !sameName(mention, now.mention)) continue
          found.set(mention.quantity, {
            ...repeatClaim(mention, { quantity: current }, false),
            remarks: [`${base.text}是文中所说的上年数`],
          })
        }
      }
      return [...found.values()]
    },
  }
}
