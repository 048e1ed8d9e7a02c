import type { Leaf } from '../reading/leaves.ts'
import { similarity } from './similarity.ts'

/** 雷同 A paragraph of B that stands nearly unchanged in A. */
export interface CarriedOver {
  readonly a: Leaf
  readonly b: Leaf
  readonly similarity: number
}

const shortest = 30
const width = 8

/** Stretches of characters by which likely twins are found; figures and marks left out. */
const shingles = (text: string): readonly string[] => {
  const bare = text.replace(/[^\u4e00-\u9fff]/g, '')
  return Array.from({ length: Math.max(0, bare.length - width + 1) }, (_, at) => bare.slice(at, at + width))
}

/** 雷同段落 For each paragraph of B of 30 characters and more, the most similar one of A, from `threshold` on. */
export const carriedOver = (a: readonly Leaf[], b: readonly Leaf[], threshold = 0.8): readonly CarriedOver[] => {
  const places = new Map<string, Set<Leaf>>()
  for (const leaf of a) {
    if (leaf.text.length < shortest) continue
    for (const shingle of shingles(leaf.text)) places.set(shingle, (places.get(shingle) ?? new Set()).add(leaf))
  }
  return b.flatMap(leaf => {
    if (leaf.text.length < shortest) return []
    const votes = new Map<Leaf, number>()
    for (const shingle of shingles(leaf.text)) {
      const sharers = places.get(shingle)
      // A phrase that stands everywhere tells nothing.
      if (sharers === undefined || sharers.size > 20) continue
      for (const sharer of sharers) votes.set(sharer, (votes.get(sharer) ?? 0) + 1)
    }
    const candidates = [...votes].toSorted((x, y) => y[1] - x[1]).slice(0, 5)
    const [best] = candidates
      .map(([twin]) => ({ a: twin, b: leaf, similarity: similarity(twin.text, leaf.text) }))
      .toSorted((x, y) => y.similarity - x.similarity)
    return best && best.similarity >= threshold ? [best] : []
  })
}
