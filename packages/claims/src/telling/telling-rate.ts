import type { Claim } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import { makeClaim } from '../kinds/make-claim.ts'
import { addedUp, fits, percentOf, quotientMayFit } from '../kinds/ratio-claim.ts'
import { working } from '../kinds/working.ts'
import type { Mention } from '../reading/mention.ts'
import { akin } from '../structure/same-things.ts'
import { chance } from './chance.ts'

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

/** The same, the nearest first; of two as near the one before. */
function nearestFirst(inOrder: readonly Mention[], { index }: Mention): Mention[] {
  const behind = inOrder.findIndex(other => other.index > index)
  let next = behind < 0 ? inOrder.length : behind
  let previous = next - 1
  const near: Mention[] = []
  while (near.length < inOrder.length) {
    const [before, after] = [previous < 0 ? undefined : inOrder[previous], inOrder[next]]
    const takesBefore = before !== undefined && (after === undefined || index - before.index <= after.index - index)
    near.push((takesBefore ? before : after) as Mention) // one of the two is left
    if (takesBefore) previous--
    else next++
  }
  return near
}

/** One count, or several in a row that are counted together. */
function* numerators(near: readonly Mention[], inOrder: readonly Mention[]): Generator<readonly Mention[]> {
  for (const count of near) yield [count]
  for (let from = 0; from < inOrder.length; from++) {
    for (let to = from + 2; to <= Math.min(inOrder.length, from + longestRun); to++) {
      if (!akin(inOrder[from] as Mention, inOrder[to - 1] as Mention)) break
      yield inOrder.slice(from, to)
    }
  }
}

/** 占54.13%、率81.22%: the pair of counts near it whose quotient it is to the last place, where chance would hardly do that. */
export function tellingRate(mentions: readonly Mention[], stated: Mention): Claim | null {
  const inOrder = around(mentions, stated)
  const near = nearestFirst(inOrder, stated)
  let trials = 0
  for (const above of numerators(near, inOrder)) {
    const ends = addedUp(above)
    for (const whole of near) {
      if (above.includes(whole) || !akin(whole, above[0] as Mention)) continue
      trials++
      if (!quotientMayFit(stated.number, ends, whole.number.low, whole.number.high)) continue
      const computed = percentOf(above, [whole])
      const verdict = fits(stated, computed)
      if (verdict === 'inconsistent' || !chance.ruledOut(trials, chance.ofRate(stated, [...above, whole]))) continue
      const sum = above.map(working.of).join(' + ')
      return makeClaim({
        kind: 'rate',
        stated,
        operands: [...above.map(count => ['numerator', count] as const), ['denominator', whole]],
        computed,
        verdict,
        because: `${above.length > 1 ? `(${sum})` : sum} ÷ ${working.of(whole)} = ${working.result(computed, stated.number.places, '%')}`,
      })
    }
  }
  return null
}
