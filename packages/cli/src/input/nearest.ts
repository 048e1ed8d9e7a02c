/** ，是不是想写“…” — for a name nobody knows, the known one that differs least, if it differs little; else nothing. */
export function nearest(name: string, known: readonly string[]): string {
  const [best] = known.map(entry => ({ entry, away: distance(name, entry) })).sort((a, b) => a.away - b.away)
  return best && best.away <= Math.max(2, best.entry.length / 3) ? `，是不是想写“${best.entry}”` : ''
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
