import type { Entry } from '../entry.ts'
import { encodeIndex } from './encode-index.ts'
import type { SearchIndex } from './search-index.ts'

/** What would end the script element, and what HTML forbids; in JSON they stand only within strings. */
const unsafe = /[<\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]|[\ud83f-\udbff][\udffe\udfff]/g

/** 检索页里的数据 JSON: `reports` as [slug, title, bodies, year, date], in the order of the index, and the index itself. */
export function searchData(index: SearchIndex, entries: readonly Entry[]): string {
  const bySlug = new Map(entries.map(entry => [entry.slug, entry]))
  const { slugs, grams, lists } = encodeIndex(index)
  const reports = slugs.map(slug => {
    const entry = bySlug.get(slug)
    return [slug, entry?.title ?? '', entry?.bodies.join('、') ?? '', entry?.year ?? null, entry?.publishedOn ?? entry?.writtenOn ?? null]
  })
  return JSON.stringify({ version: 1, reports, grams, lists }).replace(unsafe, characters =>
    characters
      .split('')
      .map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  )
}
