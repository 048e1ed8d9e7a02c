import type { Postings, SearchIndex } from './search-index.ts'

/**
 * 更新索引 The index of exactly the reports `slugs`: those in `added` by their pairs (see `gramsOf`), the others as `old` has them. What comes
 * out does not depend on how often it was updated. `null`: `old` lacks a report that nobody adds.
 */
export function updateIndex(old: SearchIndex, slugs: readonly string[], added: ReadonlyMap<string, string>): SearchIndex | null {
  const sorted = [...slugs].sort()
  const known = new Set(old.slugs)
  if (sorted.some(slug => !added.has(slug) && !known.has(slug))) return null
  const grams = new Map<string, Postings>()
  const keep = keeper(old, sorted, added)
  for (const [gram, postings] of old.grams) {
    const kept = keep(postings)
    if (kept.places.length > 0) grams.set(gram, kept)
  }
  // Lists of the old index are not written into: the first place added to one makes a copy.
  const longer = new Map<string, number[]>()
  for (const [place, slug] of sorted.entries()) {
    const text = added.get(slug) ?? ''
    for (let at = 0; at < text.length; at += 2) {
      const gram = text.slice(at, at + 2)
      const list = longer.get(gram)
      if (list !== undefined) insert(list, place)
      else longer.set(gram, insert([...(grams.get(gram)?.places ?? [])], place))
    }
  }
  for (const [gram, places] of longer) grams.set(gram, { places, written: null })
  return { slugs: sorted, grams }
}

/** What is left of a list: without the reports that are read anew or gone, the others in their new places. */
function keeper(old: SearchIndex, sorted: readonly string[], added: ReadonlyMap<string, string>): (postings: Postings) => Postings {
  const places = new Map(sorted.map((slug, place) => [slug, place]))
  const moved = old.slugs.map(slug => (added.has(slug) ? null : (places.get(slug) ?? null)))
  const leaving = moved.flatMap((now, place) => (now === place ? [] : [place]))
  const few = old.slugs.length === sorted.length && leaving.length <= 16
  return postings => {
    if (few && !leaving.some(place => has(postings.places, place))) return postings
    const kept: number[] = []
    for (const place of postings.places) {
      const now = moved[place] ?? null
      if (now !== null) kept.push(now)
    }
    return { places: kept, written: null }
  }
}

/** Keeps the list ascending; what is new mostly belongs at its end. */
function insert(list: number[], place: number): number[] {
  let at = list.length
  while (at > 0 && (list[at - 1] ?? 0) > place) at -= 1
  if (at === list.length) list.push(place)
  else list.splice(at, 0, place)
  return list
}

/** By bisection. */
function has(list: readonly number[], wanted: number): boolean {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return list[low] === wanted
}
