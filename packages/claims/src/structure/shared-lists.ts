import { counts } from '../kinds/counts.ts'
import type { Mention } from '../reading/mention.ts'
import { makeHundred } from './make-hundred.ts'
import { openedWhole } from './opened-whole.ts'
import type { Add } from './read-run.ts'
import { sameThings } from './same-things.ts'
import { shareRuns } from './share-runs.ts'
import { sumsTo } from './sums-to.ts'

const sentencesBack = 3
const size = (mention: Mention): number => mention.number.size

/** Its shares make 100%: what follows in the next sentence breaks the whole down another way. */
function isWhole(mentions: readonly Mention[], run: readonly Mention[]): boolean {
  const shares = run.map(({ index }) => mentions[index + 1] as Mention) // each has its share right behind it
  const sum = counts.sum(shares)
  return run.length > 2 ? Math.abs(sum - 100) <= 1 : makeHundred(shares)
}

/** Whether the share is of that whole, but for what rounding takes. */
function isOf(whole: number, part: Mention, { number }: Mention): boolean {
  return Math.abs((100 * size(part)) / whole - number.size) < 0.5 * 10 ** -number.places + 0.01
}

/** 15390件，占84.97%；2013件，占11.11%；710件，占3.92%: each is its share of what all of them come to. */
function ofEachOther(run: readonly Mention[], shares: readonly Mention[]): boolean {
  const sum = counts.sum(run)
  return run.every((part, i) => isOf(sum, part, shares[i] as Mention))
}

/** 提出意见92件。目前，已解决33件，占36%；…: the one count of the sentence before, not far off. */
function loneBefore(first: Mention, wholes: readonly Mention[], run: readonly Mention[]): Mention | null {
  const before = wholes.filter(({ sentence }) => sentence === first.sentence - 1)
  const [whole] = before
  const sum = counts.sum(run)
  return before.length === 1 && whole && run.length > 2 && Math.abs(sum - size(whole)) <= 0.25 * size(whole) ? whole : null
}

/**
 * 逐项带占比的清单 The whole of such a list stands before it, up to three sentences back. Where the shares make 100%, the list is all of it: the whole
 * is the count that the parts add up to, or failing that the one by which most of the shares are right.
 */
export function sharedLists(mentions: readonly Mention[], add: Add): void {
  for (const run of shareRuns(mentions, run => isWhole(mentions, run))) {
    const [first] = run as [Mention]
    const shares = run.map(part => mentions[part.index + 1] as Mention)
    // 咨询16件（12.6%）: what brackets say may be of something narrower than the whole before.
    if (shares.some(({ role }) => role !== 'share')) continue
    if (Math.abs(counts.sum(shares) - 100) > 12) continue
    const wholes = mentions
      .slice(0, first.index)
      .filter(
        whole =>
          whole.role === 'level' && whole.bracket === 0 && first.sentence - whole.sentence <= sentencesBack && sameThings(whole, first),
      )
    const right = wholes.findLast(whole => sumsTo(whole, run))
    if (right) {
      add(right, run, 'colon', true)
      continue
    }
    const fitting = (whole: Mention) => run.filter((part, i) => isOf(size(whole), part, shares[i] as Mention)).length
    const best = wholes.reduce<Mention | null>((most, whole) => (most && fitting(most) >= fitting(whole) ? most : whole), null)
    if (best && fitting(best) * 2 > run.length) add(best, run, 'colon', false)
    else if (ofEachOther(run, shares)) {
      const named = openedWhole(first, wholes.reverse()) ?? loneBefore(first, wholes, run)
      if (named) add(named, run, 'inside', false)
    }
  }
}
