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

/** Of each list of words what it comes to, put together once. */
function remembered(place: (word: string) => number): (words: readonly string[]) => ByCharacter {
  const known = new WeakMap<readonly string[], ByCharacter>()
  return words => {
    const found = known.get(words)
    if (found) return found
    const made = byCharacter(words, place)
    known.set(words, made)
    return made
  }
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

const byFirst = remembered(word => word.charCodeAt(0))
const byLast = remembered(word => word.charCodeAt(word.length - 1))

/**
 * 去头去尾 Takes words off the ends of a short phrase, again and again, until none is left there. Words come in the order in which they
 * are tried: the longer first. Written out because a pattern that repeats words of different lengths can run away.
 */
export const stripWords = {
  start: (text: string, words: readonly string[]): string => {
    const lists = byFirst(words)
    let from = 0
    for (let list = lists.get(text.charCodeAt(0)); list !== undefined; list = lists.get(text.charCodeAt(from))) {
      const length = lengthAt(text, from, list)
      if (length === 0) break
      from += length
    }
    return from === 0 ? text : text.slice(from)
  },
  end: (text: string, words: readonly string[]): string => {
    const lists = byLast(words)
    let to = text.length
    for (let list = lists.get(text.charCodeAt(to - 1)); list !== undefined; list = lists.get(text.charCodeAt(to - 1))) {
      const length = lengthBefore(text, to, list)
      if (length === 0) break
      to -= length
    }
    return to === text.length ? text : text.slice(0, to)
  },
}
