import type { Quantity } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import { repeatClaim } from '../kinds/repeat-claim.ts'
import { writtenDigits } from '../numeral/written-digits.ts'
import { bigrams } from '../reading/bigrams.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { sinceLast } from '../reading/since-last.ts'
import { borneOut } from '../repair/borne-out.ts'
import { isSlip } from '../repair/is-slip.ts'
import { placeName } from './place-name.ts'
import { nothing, type Watcher } from './watcher.ts'

interface Percent {
  readonly mention: Mention
  readonly paragraph: number
  /** The count right before it, of which it may be the share. */
  readonly part: Mention | undefined
  /** The paragraph that it stands in. */
  readonly text: string
}

const leastDigits = 3
const mostAlike = 4
const window = 60
const leastShared = 2
/** Words of any sentence with a percentage. */
const idle = /占比|分别|同比|增长|下降|提高|上升|降低|全年|其中|达到|较上|上年|比上|为了|合计|总数|总量|案件|以上/g
const elsewhen = cue.previous | cue.from

/** What stands before it in its sentence. */
function wordsBefore({ text, mention: { number } }: Percent): string {
  const before = text.slice(Math.max(0, number.start - window), number.start)
  return sinceLast(before, '。！？\n').replace(idle, '|')
}

/** 城东区 of 城东区受理投诉同比增长. */
function placeIn(percent: Percent): string {
  return placeName.exec(wordsBefore(percent))?.[0] ?? ''
}

/** 罚款268.35万元，占32.6%; 罚款216.9万元，占26.3%: each the share of a count of its own. */
function apart(a: Percent, b: Percent): boolean {
  const shares = a.mention.role === 'share' && b.mention.role === 'share'
  return shares && a.part !== undefined && b.part !== undefined && a.part.number.size !== b.part.number.size
}

/**
 * 百分数换位 A percentage that nothing bears out, two digits changed about of one in another paragraph that is right: 增长13.57% … 仅增长15.37%. Told at
 * the end, when it is known what is right.
 */
export function percentSwaps(): Watcher {
  const alike = new Map<number, Percent[]>()
  const pairs: (readonly [before: Percent, again: Percent])[] = []
  let paragraph = 0
  return {
    read: ({ text, mentions, ahead }) => {
      paragraph++
      for (const mention of mentions) {
        const { number, role, cues } = mention
        if ((number.family !== 'percent' && number.family !== 'points') || number.places === 0 || number.hedge || role === 'base') continue
        if ((cues & elsewhen) !== 0 && !(ahead && (cues & cue.from) !== 0)) continue
        // 各占41.0%、18.0%、22.0%: what has no words of its own is told apart by its place alone.
        if (!/[\u4e00-\u9fff]{2}/.test(mention.lead)) continue
        const keys = writtenDigits.keys(mention.quantity.text)
        if (keys.length < leastDigits) continue
        const before = mentions[mention.index - 1]
        const part = before && counts.is(before) && before.sentence === mention.sentence ? before : undefined
        const percent = { mention, paragraph, part, text }
        const list = alike.get(keys.digits)
        if (!list) alike.set(keys.digits, [percent])
        else {
          for (const before of list)
            if (
              before.paragraph !== paragraph &&
              before.mention.number.size !== number.size &&
              (before.mention.role === 'growth') === (role === 'growth') &&
              before.mention.number.family === number.family &&
              before.mention.number.places === number.places &&
              isSlip(before.mention.quantity.text, mention.quantity.text)
            )
              pairs.push([before, percent])
          if (list.length < mostAlike) list.push(percent)
        }
      }
      return nothing
    },
    end: claims => {
      if (pairs.length === 0) return nothing
      const asked = new Set<Quantity>()
      for (const [before, again] of pairs) asked.add(before.mention.quantity).add(again.mention.quantity)
      const right = borneOut.among(asked, claims)
      return pairs
        .filter(
          ([a, b]) =>
            right.has(a.mention.quantity) !== right.has(b.mention.quantity) &&
            !apart(a, b) &&
            placeIn(a) === placeIn(b) &&
            bigrams.shared(bigrams.of(wordsBefore(a)), bigrams.of(wordsBefore(b))) >= leastShared,
        )
        .map(([a, b]) => repeatClaim(b.mention, a.mention, false))
    },
  }
}
