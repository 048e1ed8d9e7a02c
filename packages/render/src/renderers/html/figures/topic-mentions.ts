import { families, type KnownIndicator } from '@fazhi/schema'

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

/** Topics by their first two characters, the longest first: looking these up is far faster than one expression of all topics. */
const topics = new Map<number, { readonly topic: string; readonly family: KnownIndicator['family'] }[]>()
for (const family of families)
  for (const topic of family.topics) {
    const begun = [...(topics.get(pairAt(topic, 0)) ?? []), { topic, family }]
    topics.set(
      pairAt(topic, 0),
      begun.toSorted((a, b) => b.topic.length - a.topic.length),
    )
  }

/** 说到的事 One mention of what a family of indicators is about. */
export interface Mention {
  readonly family: KnownIndicator['family']
  readonly start: number
  readonly end: number
}

/** Every mention in a text, in order; of topics that begin at one place, the longest. */
export function topicMentions(text: string): readonly Mention[] {
  const mentions: Mention[] = []
  for (let start = 0; start < text.length - 1; start++) {
    const found = topics.get(pairAt(text, start))?.find(({ topic }) => text.startsWith(topic, start))
    if (found === undefined) continue
    const end = start + found.topic.length
    mentions.push({ family: found.family, start, end })
    start = end - 1
  }
  return mentions
}
