/** What stays when years, numbers and marks are taken out: two paragraphs that differ in figures only are the same words. */
const bare = (text: string): string => text.replace(/[^\u4e00-\u9fff]/g, '')

const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** 相似度 0 to 1: pairs of characters that two texts share, against all they have (Dice). Figures and marks do not count. */
export const similarity = (a: string, b: string): number => {
  const [x, y] = [bare(a), bare(b)]
  if (x.length < 2 || y.length < 2) return 0
  const pairs = pairsOf(x)
  let shared = 0
  for (const [pair, count] of pairsOf(y)) shared += Math.min(count, pairs.get(pair) ?? 0)
  return (2 * shared) / (x.length + y.length - 2)
}
