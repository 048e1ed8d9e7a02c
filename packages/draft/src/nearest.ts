/** Single-character edits from one word to the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * 最相近的名称 What the writer may have meant: the fewest wrong characters, at most half of the word; else a name that contains the
 * word or is contained in it. `null` when nothing is near. Words beyond 40 characters are not names.
 */
export const nearest = (word: string, names: Iterable<string>): string | null => {
  if (word.length === 0 || word.length > 40) return null
  let best: string | null = null
  let least = Math.max(1, Math.floor(word.length / 2)) + 1
  let contained: string | null = null
  for (const name of names) {
    if (name.length > 40) continue
    const edits = distance(word.toLowerCase(), name.toLowerCase())
    if (edits < least) [best, least] = [name, edits]
    if (name.length > 1 && word.length > 1 && (word.includes(name) || name.includes(word))) {
      if (contained === null || Math.abs(name.length - word.length) < Math.abs(contained.length - word.length)) contained = name
    }
  }
  return best !== null && least <= 1 ? best : (contained ?? best)
}
