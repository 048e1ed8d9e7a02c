const pair = /^[\u4e00-\u9fff]{2}$/

/** Every two Chinese characters that stand side by side. */
function of(text: string): Set<string> {
  const all = new Set<string>()
  for (let i = 0; i + 2 <= text.length; i++) {
    const two = text.slice(i, i + 2)
    if (pair.test(two)) all.add(two)
  }
  return all
}

/** How many of them two texts share. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const two of a) if (b.has(two)) both++
  return both
}

/** 字对 How alike two names are, whatever order their words stand in. */
export const bigrams = { of, shared }
