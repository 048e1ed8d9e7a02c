import type { Claim } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import { listSumClaim } from '../kinds/list-sum-claim.ts'
import type { Mention } from '../reading/mention.ts'
import { chance } from '../structure/chance.ts'
import { sameThings } from '../structure/same-things.ts'
import { sumsTo } from '../structure/sums-to.ts'
import { nearestFirst } from './nearest-first.ts'

const reach = 24
const sentencesApart = 3

const anything = (): boolean => true

/** Counts of the same things in the sentences around, in order, whatever else stands between them; too little to make the whole: none. */
function neighbours(mentions: readonly Mention[], whole: Mention, free: (part: Mention) => boolean): Mention[] {
  const line: Mention[] = []
  let before = 0
  let after = 0
  const end = Math.min(mentions.length, whole.index + reach)
  for (let i = Math.max(0, whole.index - reach); i < end; i++) {
    const other = mentions[i] as Mention // within bounds
    if (other === whole || !counts.is(other) || other.bracket !== whole.bracket || other.number.size === 0) continue
    if (Math.abs(other.sentence - whole.sentence) > sentencesApart || !sameThings(other, whole) || !free(other)) continue
    line.push(other)
    if (i < whole.index) before += other.number.high
    else after += other.number.high
  }
  return before + 1 < whole.number.low && after + 1 < whole.number.low ? [] : line
}

/** 受理9423件…罚款…办结9380件…: counts in a row that make another to the unit, with whatever other units between them. */
export function tellingSum(mentions: readonly Mention[], whole: Mention, free: (part: Mention) => boolean = anything): Claim | null {
  const line = neighbours(mentions, whole, free)
  if (line.length < 2) return null
  const gathers = /^共|合计|总计/.test(whole.lead)
  let trials = 0
  for (const first of nearestFirst(line, whole)) {
    const from = line.indexOf(first)
    let low = 0
    let high = 0
    for (let to = from + 1; to <= line.length && low <= whole.number.high; to++) {
      const part = line[to - 1] as Mention // within bounds
      // What stands on both sides of the whole is not one list.
      if (to > from + 1 && first.index < whole.index && part.index > whole.index) break
      low += part.number.low
      high += part.number.high
      if (to - from < 2) continue
      trials++
      // 处罚243件，不罚26件，撤案4件，共审结273件: all that stands right before it, if it says so.
      const next = line[to]
      if (gathers && part.index < whole.index && next !== undefined && next.index < whole.index) continue
      if (low > whole.number.high + 1 || high < whole.number.low - 1) continue
      const parts = line.slice(from, to)
      if (sumsTo(whole, parts) && chance.ruledOut(trials, chance.ofSum(whole, parts))) return listSumClaim(whole, parts, '文中')
    }
  }
  return null
}
