import { mark } from '../reading/marks.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from './same-things.ts'

/** Counts of a list, each with its share right behind it. */
export type ShareRun = readonly Mention[]

/** 占71.9%, or bare in brackets: 咨询类16件（11.5%）. */
function isShareOf(part: Mention, share: Mention): boolean {
  if (share.role === 'share') return part.bracket === share.bracket
  return share.role === 'percent' && share.holder === part && share.lead === '' && share.tail === ''
}

/** 事件类971件，占97.5%，应结956件，已结902件；部件类25件，占2.5%: the next item behind a semicolon, whatever else the last one said. */
function beginsNext(last: Mention, part: Mention): boolean {
  return part.index - last.index <= 10 && (part.passed & ((1 << mark.semicolon) | (1 << mark.stop))) !== 0
}

/**
 * 来信206件，占比44.7%；网络举报164件，占比35.6%；…: counts each with its share right behind it, one after another, over any stops. A list ends where
 * `isWhole` says so, and the next sentence begins another.
 */
export function shareRuns(mentions: readonly Mention[], isWhole: (run: ShareRun) => boolean): readonly ShareRun[] {
  const runs: Mention[][] = []
  for (const share of mentions) {
    if (share.number.family !== 'percent' || share.index === 0) continue
    const part = mentions[share.index - 1]
    if (part?.role !== 'level' || part.sentence !== share.sentence || !isShareOf(part, share)) continue
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (
      run &&
      last &&
      (part.index === last.index + 2 || beginsNext(last, part)) &&
      sameThings(last, part) &&
      !(part.sentence > last.sentence && isWhole(run))
    )
      run.push(part)
    else runs.push([part])
  }
  return runs.length === 0 ? runs : runs.filter(run => run.length >= 2)
}
