/** The same function, which works out each answer once. */
export function remembered<Answer>(work: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, Answer>()
  return words => {
    const found = known.get(words)
    if (found !== undefined) return found
    const answer = work(words)
    known.set(words, answer)
    return answer
  }
}
