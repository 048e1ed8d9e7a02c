import type { SearchIndex } from './search-index.ts'

/**
 * 更新索引 The index of exactly the reports `slugs`: those in `added` by their pairs (see `gramsOf`), the others as `old` has them. What comes
 * out does not depend on how often it was updated. `null`: `old` lacks a report that nobody adds.
 */
export function updateIndex(old: SearchIndex, slugs: readonly string[], added: ReadonlyMap<string, string>): SearchIndex | null {
  const sorted = [...slugs].sort()
  const places = new Map(sorted.map((slug, place) => [slug, place]))
  const known = new Set(old.slugs)
  if (sorted.some(slug => !added.has(slug) && !known.has(slug))) return null
  const moved = old.slugs.map(slug => (added.has(slug) ? undefined : places.get(slug)))
  const grams = new Map<string, number[]>()
  for (const [gram, list] of old.grams) {
    const kept: number[] = []
    for (const place of list) {
      const now = moved[place]
      if (now !== undefined) kept.push(now)
    }
    if (kept.length > 0) grams.set(gram, kept)
  }
  const touched = new Set<number[]>()
  for (const [slug, text] of added) {
    const place = places.get(slug)
    if (place === undefined) continue
    for (let at = 0; at < text.length; at += 2) {
      const gram = text.slice(at, at + 2)
      const list = grams.get(gram) ?? []
      if (list.length === 0) grams.set(gram, list)
      list.push(place)
      touched.add(list)
    }
  }
  for (const list of touched) list.sort((a, b) => a - b)
  return { slugs: sorted, grams }
}
