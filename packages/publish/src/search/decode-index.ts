import { digits } from './digits.ts'
import type { EncodedIndex } from './encode-index.ts'
import { otherPlaces } from './other-places.ts'
import type { SearchIndex } from './search-index.ts'

const value = new Map([...digits].map((digit, index) => [digit, index]))

/** 文本 → 索引 The inverse of `encodeIndex`; `null` for what it never wrote. */
export function decodeIndex({ slugs, grams, lists }: EncodedIndex): SearchIndex | null {
  let at = 0
  const number = (): number => {
    let result = 0
    for (let scale = 1; ; scale *= 32) {
      const digit = value.get(lists.charAt(at++))
      if (digit === undefined) return Number.NaN
      result += (digit & 31) * scale
      if (digit < 32) return result
    }
  }
  const found = new Map<string, readonly number[]>()
  for (let gram = 0; gram < grams.length; gram += 2) {
    const head = number()
    const listed: number[] = []
    for (let rest = Math.floor(head / 2); rest > 0; rest--) listed.push((listed.at(-1) ?? -1) + number() + 1)
    // A number that is none makes every later one none as well.
    if (Number.isNaN(head) || (listed.at(-1) ?? 0) >= slugs.length || listed.some(Number.isNaN)) return null
    found.set(grams.slice(gram, gram + 2), head % 2 === 1 ? otherPlaces(listed, slugs.length) : listed)
  }
  return at === lists.length ? { slugs, grams: found } : null
}
