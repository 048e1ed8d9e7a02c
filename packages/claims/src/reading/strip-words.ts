/**
 * 去头去尾 Takes words off the ends of a short phrase, again and again, until none is left there. Words come in the order in which they
 * are tried: the longer first. Written out because a pattern that repeats words of different lengths can run away.
 */
export const stripWords = {
  start: (text: string, words: readonly string[]): string => {
    let rest = text
    for (let word = words.find(w => rest.startsWith(w)); word !== undefined; word = words.find(w => rest.startsWith(w)))
      rest = rest.slice(word.length)
    return rest
  },
  end: (text: string, words: readonly string[]): string => {
    let rest = text
    for (let word = words.find(w => rest.endsWith(w)); word !== undefined; word = words.find(w => rest.endsWith(w)))
      rest = rest.slice(0, -word.length)
    return rest
  },
}
