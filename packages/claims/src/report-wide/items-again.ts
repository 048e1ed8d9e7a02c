import type { Claim, Quantity } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'
import { counts } from '../kinds/counts.ts'
import { repeatClaim } from '../kinds/repeat-claim.ts'
import type { Mention } from '../reading/mention.ts'
import { neverLate, nothing, type Read, type Watcher } from './watcher.ts'

/** Not 被纠错的 or 涉农民工的 before the name. */
const nothingElse = /^(?:[\u4e00-\u9fff]{0,10}中|属于|有)?$/

/** A list that is right, and what it is of. */
interface List {
  readonly whole: Quantity
  readonly items: Claim['operands']
  readonly paragraph: number
}

const isPart = ({ role }: Claim['operands'][number]): boolean => role === 'part'
const leastWhole = 20
const leastLetters = 3
/** So many lists are remembered. */
const mostLists = 48
/** 74件行政复议案件中…; 其中…: what follows is of that count. */
const opens = /(?:里|中|当中)[，,]?$/

/** The count of the sentence that it is said to be part of: right before it, and opened by 中 or 其中. */
function wholeOf({ mentions }: Read, part: Mention): Mention | null {
  const whole = mentions[part.index - 1]
  if (!whole || whole.sentence !== part.sentence || !counts.is(whole) || whole.number.hedge || whole.number.size < leastWhole) return null
  if (part.lead.startsWith('其中') || opens.test(whole.tail)) return whole
  return part.lead.includes('中') && /^[^，,]{0,12}中[\u4e00-\u9fff]/.test(part.lead) ? whole : null
}

/**
 * 分项重提 复议案件74件，其中工伤认定类48件、…。（另段）74件复议案件中工伤认定类有43件: an item of an earlier list, said once more of the same whole. Takes the
 * paragraphs one after another.
 */
export function itemsAgain(): Watcher {
  const lists: List[] = []
  let paragraph = 0
  const again = (part: Mention, whole: Mention): Claim | null => {
    const list = lists.findLast(
      known =>
        known.whole.unit === whole.number.unit &&
        known.paragraph < paragraph &&
        rational.compare(known.whole.value, whole.number.value) === 0,
    )
    const { label } = part.quantity
    const called = list?.items.filter(
      ({ quantity: item }) =>
        item.label.length >= leastLetters &&
        label.endsWith(item.label) &&
        item.unit === part.number.unit &&
        nothingElse.test(label.slice(0, -item.label.length)),
    )
    const [item, another] = called ?? []
    if (!item || another) return null
    return repeatClaim(part, item, rational.compare(item.quantity.value, part.number.value) === 0)
  }
  const read = (reading: Read): readonly Claim[] => {
    const { mentions, claims } = reading
    paragraph++
    let found: Claim[] | null = null
    if (lists.length > 0)
      for (const part of mentions) {
        if (part.quantity.label.length < leastLetters || !counts.is(part) || part.number.hedge) continue
        const whole = wholeOf(reading, part)
        const claim = whole && again(part, whole)
        if (!claim) continue
        found ??= []
        found.push(claim)
      }
    for (const { kind, verdict, stated, operands } of claims) {
      if (kind !== 'sum' || verdict !== 'consistent' || operands.length < 2 || !operands.every(isPart)) continue
      if (lists.length === mostLists) lists.shift()
      lists.push({ whole: stated, items: operands, paragraph })
    }
    return found ?? nothing
  }
  return { read, end: neverLate }
}
