import type { Claim } from '@fazhi/schema'
import { counts } from '../kinds/counts.ts'
import { listSumClaim } from '../kinds/list-sum-claim.ts'
import { smallSlip } from '../kinds/small-slip.ts'
import { cue } from '../reading/cue.ts'
import type { Mention } from '../reading/mention.ts'
import { sameThings } from '../structure/same-things.ts'
import { nothing, type Read, type Watcher } from './watcher.ts'

const marker = /^\s*(?:\d{1,2}[.、．]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[）)]|[①-⑳])/
/** Two items make a count by chance where it is small. */
const least = { two: 50, more: 10 }
/** Farther off, the items are of something else. */
const farthest = 0.1
const elsewhen = cue.previous | cue.than | cue.average | cue.rest

function mayBe(mention: Mention): boolean {
  return counts.is(mention) && mention.bracket === 0 && !mention.number.hedge && (mention.cues & elsewhen) === 0
}

/** The first count of its kind in every item; none where one has no such count. */
function partsLike(whole: Mention, items: readonly (readonly Mention[])[]): readonly Mention[] {
  const parts = items.map(mentions => mentions.find(other => mayBe(other) && sameThings(other, whole)))
  return parts.every(part => part !== undefined) ? parts : []
}

/** What the paragraph before the items counts, against what the items come to. */
function claimsOf(head: readonly Mention[], items: readonly (readonly Mention[])[]): Claim[] {
  return head.filter(mayBe).flatMap(whole => {
    const parts = partsLike(whole, items)
    const sum = counts.sum(parts)
    if (parts.length === 0 || sum < (items.length > 2 ? least.more : least.two)) return []
    const off = Math.abs(sum - counts.size(whole))
    const only = head.filter(other => mayBe(other) && sameThings(other, whole)).length === 1
    const wrong = only && items.length > 2 && off <= farthest * sum && smallSlip(counts.size(whole), parts.map(counts.size))
    return off === 0 || wrong ? [listSumClaim(whole, parts, '前文')] : []
  })
}

/**
 * 分条列数 事故21起。（另段）1.矿山1起。（另段）2.化工1起。…: numbered paragraphs, and the count of the paragraph before them that they break down. Takes the
 * paragraphs one after another.
 */
export function numberedItems(): Watcher {
  let head: readonly Mention[] = []
  let items: (readonly Mention[])[] = []
  const close = (): readonly Claim[] => {
    const found = items.length > 1 ? claimsOf(head, items) : nothing
    items = []
    return found
  }
  const read = ({ text, mentions }: Read): readonly Claim[] => {
    if (marker.test(text)) {
      items.push(mentions)
      return nothing
    }
    const found = close()
    head = mentions
    return found
  }
  return { read, end: close }
}
