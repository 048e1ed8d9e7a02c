import { han } from './han.ts'

/** Every two Chinese characters that stand side by side. */
function of(text: string): Set<string> {
  const all = new Set<string>()
  for (let i = 0; i + 2 <= text.length; i++) if (han.at(text, i) && han.at(text, i + 1)) all.add(text.slice(i, i + 2))
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
