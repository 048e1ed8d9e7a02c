import { counts } from '../kinds/counts.ts'
import type { Mention } from '../reading/mention.ts'

/** So many paragraphs on, what was counted at the head of one may still be what is broken down. */
const paragraphs = 6
const ofEach = 6
const least = 100
/** What opens a paragraph. */
const leastFirst = 20

/** 上文的总数 The counts at the heads of the last paragraphs, the nearest first: what later paragraphs may be parts and shares of. */
export interface Carried {
  readonly counts: () => readonly Mention[]
  readonly add: (mentions: readonly Mention[]) => void
}

export function carriedOver(): Carried {
  const last: (readonly Mention[])[] = []
  let all: readonly Mention[] = []
  return {
    counts: () => all,
    add: mentions => {
      const heads: Mention[] = []
      for (const mention of mentions) {
        if (heads.length === ofEach) break
        if (
          counts.is(mention) &&
          mention.bracket === 0 &&
          mention.number.size >= (heads.length === 0 && mention.index === 0 ? leastFirst : least) &&
          mention.number.family !== 'money'
        )
          heads.push(mention)
      }
      if (heads.length === 0) return
      last.unshift(heads)
      if (last.length > paragraphs) last.pop()
      const next: Mention[] = []
      for (const paragraph of last) for (const head of paragraph) next.push(head)
      all = next
    },
  }
}
