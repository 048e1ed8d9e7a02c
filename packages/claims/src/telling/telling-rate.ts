import type { Claim } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'
import { counts } from '../kinds/counts.ts'
import { percentClaim } from '../kinds/percent-claim.ts'
import type { Mention } from '../reading/mention.ts'
import { chance } from '../structure/chance.ts'
import { akin } from '../structure/same-things.ts'
import { nearestFirst } from './nearest-first.ts'

const reach = 12
const sentencesBack = 2
const longestRun = 5

/** Counts around a percentage, in the order of the text; what follows it only in its sentence. */
function around(mentions: readonly Mention[], stated: Mention): Mention[] {
  const found: Mention[] = []
  for (let i = Math.max(0, stated.index - reach); i < Math.min(mentions.length, stated.index + 3); i++) {
    const other = mentions[i] as Mention // within bounds
    const inReach = i < stated.index ? stated.sentence - other.sentence <= sentencesBack : other.sentence === stated.sentence
    if (inReach && counts.is(other) && other.number.size > 0) found.push(other)
  }
  return found
}

function claimOf(stated: Mention, above: readonly Mention[], whole: Mention): Claim | null {
  const claim = percentClaim(stated, above, [whole])
  return claim.verdict === 'inconsistent' || (claim.verdict === 'truncated' && stated.number.places < 2) ? null : claim
}

/** 占54.13%、率81.22%: the pair of counts near it whose quotient it is to the last place, where chance would hardly do that. */
export function tellingRate(mentions: readonly Mention[], stated: Mention, heads: readonly Mention[]): Claim | null {
  const inOrder = around(mentions, stated)
  if (inOrder.length === 0) return null
  const near = nearestFirst(inOrder, stated)
  const wholes = [...near]
  for (const head of heads) if (!near.includes(head)) wholes.push(head)
  let surveyed: readonly Mention[] | null = null
  const most = chance.mostTrials(stated)
  const { number } = stated
  const step = rational.toNumber(number.step)
  const room = 1e-6 * (1 + step)
  const [least, greatest] = [number.low - room, number.high + step + room]
  let trials = 0
  /** Tries the counts from `from` up to `to`, together, as part of each whole in reach. */
  const tried = (line: readonly Mention[], from: number, to: number, low: number, high: number): Claim | null => {
    const first = line[from] as Mention // within bounds
    for (let at = 0; at < wholes.length; at++) {
      const whole = wholes[at] as Mention // within bounds
      if (!akin(whole, first)) {
        surveyed ??= wholes.filter(isSurveyed)
        if (!surveyed.includes(whole)) continue
      }
      if (at < near.length && within(line, from, to, whole)) continue
      if (++trials > most) return null
      if (100 * low > greatest * whole.number.high || 100 * high < least * whole.number.low) continue
      const above = line.slice(from, to)
      if (!chance.ruledOut(trials, chance.ofRate(stated, [...above, whole]))) continue
      const claim = claimOf(stated, above, whole)
      if (claim) return claim
    }
    return null
  }
  for (let at = 0; at < near.length; at++) {
    const { number: count } = near[at] as Mention // within bounds
    const claim = tried(near, at, at + 1, count.low, count.high)
    if (claim || trials > most) return claim
  }
  for (let from = 0; from < inOrder.length; from++) {
    let [low, high] = [0, 0]
    for (let to = from + 1; to <= Math.min(inOrder.length, from + longestRun); to++) {
      const last = inOrder[to - 1] as Mention // within bounds
      if (!akin(inOrder[from] as Mention, last)) break
      low += last.number.low
      high += last.number.high
      const claim = to - from < 2 ? null : tried(inOrder, from, to, low, high)
      if (claim || trials > most) return claim
    }
  }
  return null
}

/** 有效问卷1884份, 78人参与调查: a whole of answers, whatever unit they are counted in. */
function isSurveyed({ lead, tail, number }: Mention): boolean {
  return number.family !== 'money' && /问卷|样本|有效数据|受访|调查|投票/.test(lead + tail)
}

function within(line: readonly Mention[], from: number, to: number, whole: Mention): boolean {
  for (let i = from; i < to; i++) if (line[i] === whole) return true
  return false
}
