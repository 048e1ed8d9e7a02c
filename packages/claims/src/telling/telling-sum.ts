import type { Claim } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import { listSumClaim } from '../kinds/list-sum-claim.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { chance } from './chance.ts'

const reach = 24
const sentencesApart = 3

const anything = (): boolean => true

/** Counts of the same things in the sentences around, in order, whatever else stands between them. */
function neighbours(mentions: readonly Mention[], whole: Mention): Mention[] {
  return mentions
    .slice(Math.max(0, whole.index - reach), whole.index + reach)
    .filter(
      other =>
        other !== whole &&
        counts.is(other) &&
        other.bracket === whole.bracket &&
        other.number.size > 0 &&
        Math.abs(other.sentence - whole.sentence) <= sentencesApart &&
        sameThings(other, whole),
    )
}

/** 受理9423件…罚款…办结9380件…: counts in a row that make another to the unit, with whatever other units between them. */
export function tellingSum(mentions: readonly Mention[], whole: Mention, free: (part: Mention) => boolean = anything): Claim | null {
  const line = neighbours(mentions, whole).filter(free)
  if (line.length < 2) return null
  let trials = 0
  const starts = line
    .map((_, at) => at)
    .sort((a, b) => Math.abs((line[a] as Mention).index - whole.index) - Math.abs((line[b] as Mention).index - whole.index))
  for (const from of starts) {
    let [low, high] = [0, 0]
    for (let to = from + 1; to <= line.length && low <= whole.number.high; to++) {
      const part = line[to - 1] as Mention
      // What stands on both sides of the whole is not one list.
      if (to > from + 1 && (line[from] as Mention).index < whole.index && part.index > whole.index) break
      low += part.number.low
      high += part.number.high
      if (to - from < 2) continue
      trials++
      if (low > whole.number.high + 1 || high < whole.number.low - 1) continue
      const parts = line.slice(from, to)
      if (sumsTo(whole, parts) && chance.ruledOut(trials, chance.ofSum(whole, parts))) return listSumClaim(whole, parts, '文中')
    }
  }
  return null
}
