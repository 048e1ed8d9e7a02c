import { digits } from './digits.ts'
import type { EncodedIndex } from './encode-index.ts'
import { otherPlaces } from './other-places.ts'
import type { Postings, SearchIndex } from './search-index.ts'

const none = 255
const values = new Uint8Array(128).fill(none)
for (const [value, digit] of [...digits].entries()) values[digit.charCodeAt(0)] = value

/** 文本 → 索引 The inverse of `encodeIndex`; `null` for what it never wrote. */
export function decodeIndex({ slugs, grams, lists }: EncodedIndex): SearchIndex | null {
  let at = 0
  const number = (): number => {
    let result = 0
    for (let scale = 1; ; scale *= 32) {
      const digit = values[lists.charCodeAt(at++)] ?? none
      if (digit === none) return Number.NaN
      result += (digit & 31) * scale
      if (digit < 32) return result
    }
  }
  const found = new Map<string, Postings>()
  for (let gram = 0; gram < grams.length; gram += 2) {
    const start = at
    const head = number()
    const listed: number[] = []
    let last = -1
    for (let rest = Math.floor(head / 2); rest > 0; rest--) {
      last += number() + 1
      // A number that is none is below nothing.
      if (!(last < slugs.length)) return null
      listed.push(last)
    }
    if (Number.isNaN(head)) return null
    const places = head % 2 === 1 ? otherPlaces(listed, slugs.length) : listed
    found.set(grams.slice(gram, gram + 2), { places, written: lists.slice(start, at) })
  }
  return at === lists.length ? { slugs, grams: found } : null
}
