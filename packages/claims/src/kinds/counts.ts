import type { Mention } from '../reading/mention.ts'
import { clauseEnds, sinceLast } from '../reading/since-last.ts'

function isCount(mention: Mention): boolean {
  return mention.role === 'level' && mention.number.family !== 'percent' && mention.number.unit !== '岁'
}

function bigramIn(a: string, b: string): boolean {
  for (let i = 0; i + 2 <= a.length; i++) if (b.includes(a.slice(i, i + 2))) return true
  return false
}

/** 计数的查找 Looking for counts around a number, and comparing what they count. */
export const counts = {
  is: isCount,
  size: (mention: Mention): number => mention.number.size,
  /** What several come to. */
  sum: (mentions: readonly Mention[]): number => mentions.reduce((all, { number }) => all + number.size, 0),
  /** The words a count stands in: what leads to it and what follows it. */
  words: (mention: Mention): string => `${sinceLast(mention.gap, clauseEnds).slice(-16)}${mention.lead}|${mention.tail}`,
  /** Whether two phrases share two characters in a row. */
  bigramIn,
  /** Counts before `from`, nearest first: at most `limit`, no more than `sentences` sentences back, outside other brackets. */
  before: (mentions: readonly Mention[], from: Mention, limit: number, sentences: number): Mention[] => {
    const all: Mention[] = []
    for (let i = from.index - 1; i >= 0 && all.length < limit; i--) {
      const mention = mentions[i]
      if (!mention || from.sentence - mention.sentence > sentences) break
      if (isCount(mention) && (mention.bracket === 0 || mention.bracket === from.bracket)) all.push(mention)
    }
    return all
  },
}
