import { digits } from './digits.ts'
import { otherPlaces } from './other-places.ts'
import type { Postings, SearchIndex } from './search-index.ts'

/** 写成文本的索引 `grams`: all pairs in order, end to end; `lists`: for each its reports. */
export interface EncodedIndex {
  readonly slugs: readonly string[]
  readonly grams: string
  readonly lists: string
}

/**
 * 索引 → 文本 Of each list its length, then the gaps between places; of a pair that most reports have, the reports that lack it (length and
 * that one bit in the first number). Numbers in steps of five bits, the low ones first.
 */
export function encodeIndex({ slugs, grams }: SearchIndex): EncodedIndex {
  const pairs = [...grams.keys()].sort()
  const lists = pairs.map(pair => {
    const { places, written } = grams.get(pair) ?? nowhere
    return written ?? list(places, slugs.length)
  })
  return { slugs, grams: pairs.join(''), lists: lists.join('') }
}

const nowhere: Postings = { places: [], written: null }

function list(places: readonly number[], total: number): string {
  const most = places.length * 2 > total
  const listed = most ? otherPlaces(places, total) : places
  let last = -1
  let out = number(listed.length * 2 + (most ? 1 : 0))
  for (const place of listed) {
    out += number(place - last - 1)
    last = place
  }
  return out
}

function number(value: number): string {
  let rest = value
  let out = ''
  while (rest > 31) {
    out += digits.charAt(32 + (rest & 31))
    rest >>>= 5
  }
  return out + digits.charAt(rest)
}
