/** Words by a character of theirs. */
type ByCharacter = ReadonlyMap<number, readonly string[]>

/** Words by their first (or last) character, each list in the order in which its words are tried. */
function byCharacter(words: readonly string[], place: (word: string) => number): ByCharacter {
  const lists = new Map<number, string[]>()
  for (const word of words) {
    const list = lists.get(place(word))
    if (list) list.push(word)
    else lists.set(place(word), [word])
  }
  return lists
}

/** A list of words, ready to be taken off either end of a phrase. */
interface Stripper {
  readonly start: (text: string) => string
  readonly end: (text: string) => string
}

/** How long the first of the words is that begins at a place; 0 if none does. */
function lengthAt(text: string, at: number, words: readonly string[]): number {
  for (const word of words) if (text.startsWith(word, at)) return word.length
  return 0
}

/** The same of words that end there. */
function lengthBefore(text: string, at: number, words: readonly string[]): number {
  for (const word of words) if (text.endsWith(word, at)) return word.length
  return 0
}

function stripperOf(words: readonly string[]): Stripper {
  const byFirst = byCharacter(words, word => word.charCodeAt(0))
  const byLast = byCharacter(words, word => word.charCodeAt(word.length - 1))
  const start = (text: string): string => {
    let from = 0
    for (let list = byFirst.get(text.charCodeAt(0)); list !== undefined; list = byFirst.get(text.charCodeAt(from))) {
      const length = lengthAt(text, from, list)
      if (length === 0) break
      from += length
    }
    return from === 0 ? text : text.slice(from)
  }
  const end = (text: string): string => {
    let to = text.length
    for (let list = byLast.get(text.charCodeAt(to - 1)); list !== undefined; list = byLast.get(text.charCodeAt(to - 1))) {
      const length = lengthBefore(text, to, list)
      if (length === 0) break
      to -= length
    }
    return to === text.length ? text : text.slice(0, to)
  }
  return { start, end }
}

const strippers = new WeakMap<readonly string[], Stripper>()

/** Put together once for each list. */
function stripperFor(words: readonly string[]): Stripper {
  const known = strippers.get(words)
  if (known) return known
  const made = stripperOf(words)
  strippers.set(words, made)
  return made
}

/**
 * 去头去尾 Takes words off the ends of a short phrase, again and again, until none is left there. Words come in the order in which they
 * are tried: the longer first. Written out because a pattern that repeats words of different lengths can run away.
 */
export const stripWords = {
  /** For a list that is asked for every number. */
  of: stripperOf,
  start: (text: string, words: readonly string[]): string => stripperFor(words).start(text),
  end: (text: string, words: readonly string[]): string => stripperFor(words).end(text),
}
