import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../entry.ts'
import { decodeIndex } from './decode-index.ts'
import { encodeIndex } from './encode-index.ts'
import { findScript } from './find-script.ts'
import { gramsOf } from './grams-of.ts'
import { indexInPage } from './index-in-page.ts'
import { searchData } from './search-data.ts'
import type { SearchIndex } from './search-index.ts'
import { updateIndex } from './update-index.ts'

const empty: SearchIndex = { slugs: [], grams: new Map() }

const indexOf = (texts: Readonly<Record<string, string>>): SearchIndex => {
  const added = new Map(Object.entries(texts).map(([slug, text]) => [slug, gramsOf(text)]))
  return updateIndex(empty, Object.keys(texts), added) ?? empty
}

const placesOf = (index: SearchIndex | null) => [...(index?.grams ?? [])].map(([gram, { places }]) => [gram, places]).sort()

const entry = (slug: string, title: string): Entry => ({
  slug,
  title,
  year: 2024,
  bodies: [],
  profile: '',
  writtenOn: null,
  publishedOn: null,
  deadline: null,
  summary: '',
  figures: [],
})

/** What the reader's browser finds, by the very program it runs. */
const search = (texts: Readonly<Record<string, string>>, query: string): readonly string[] => {
  const data = JSON.parse(
    searchData(
      indexOf(texts),
      Object.entries(texts).map(([slug, text]) => entry(slug, text.slice(0, 4))),
    ),
  )
  const { found } = new Function('data', 'query', `${findScript}\nreturn search(data)(query)`)(data, query)
  return found.map((place: number) => data.reports[place][0])
}

const texts = {
  a: '云溪市报告：全年受理行政复议案件102件，组织ＡＢＣ培训。',
  b: '白桥区报告：开展行政执法案卷评查，审结复议案件31件。',
  c: '南浦区报告：人民调解，不办理任何行政案件。',
}

test.each([
  ['行政复议', ['a']],
  ['复议案件', ['a', 'b']],
  ['行政', ['a', 'b', 'c']],
  ['行政 评查', ['b']],
  ['abc', ['a']],
  ['102件', ['a']],
  ['溪', ['a']],
  ['仲裁', []],
  ['，。', []],
])('searching for %s finds %j', (query, expected) => {
  expect([...search(texts, query)].sort()).toEqual(expected)
})

test('a report whose title has the words comes before one that only mentions them', () => {
  expect(search({ a: '甲报告：也说到白桥区。', b: '白桥区的报告' }, '白桥')).toEqual(['b', 'a'])
})

const words = fc
  .array(fc.constantFrom('行政', '复议', '案件', '，', '102', 'Ａ', '𠮷', '件'), { maxLength: 12 })
  .map(parts => parts.join(''))
const library = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), words)

test('an index reads back as it was written', () => {
  fc.assert(
    fc.property(library, reports => {
      const index = indexOf(reports)
      const read = decodeIndex(encodeIndex(index))
      expect(read?.slugs).toEqual(index.slugs)
      expect(placesOf(read)).toEqual(placesOf(index))
    }),
  )
})

test('an index that was updated is the index made at once', () => {
  fc.assert(
    fc.property(library, library, (before, after) => {
      const changed = Object.entries(after).filter(([slug, text]) => before[slug] !== text)
      const added = new Map(changed.map(([slug, text]) => [slug, gramsOf(text)]))
      const old = decodeIndex(encodeIndex(indexOf(before))) ?? empty
      const updated = updateIndex(old, Object.keys(after), added)
      expect(updated && encodeIndex(updated)).toEqual(encodeIndex(indexOf(after)))
    }),
  )
})

test('every phrase of a text is found in it', () => {
  fc.assert(
    fc.property(library, fc.nat(), fc.nat(), (reports, which, at) => {
      const slugs = Object.keys(reports)
      const slug = slugs[which % slugs.length] ?? ''
      const text = reports[slug] ?? ''
      const phrase = text.slice(at % text.length)
      fc.pre(/[\p{L}\p{N}]/u.test(phrase) && !/^[\udc00-\udfff]/.test(phrase))
      // A letter that stands alone between marks makes no pair.
      fc.pre((phrase.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []).every(run => run.length > 1))
      expect(search(reports, phrase)).toContain(slug)
    }),
  )
})

test('an index is not made of reports nobody has read', () => {
  expect(updateIndex(empty, ['a'], new Map())).toBeNull()
})

test.each([
  'nothing at all',
  '<script type="application/json" id="index">{"version":1</script>',
  '<script type="application/json" id="index">{"version":1,"reports":[],"grams":"行政","lists":"A"}</script>',
  '<script type="application/json" id="index">{"version":1,"reports":[],"grams":"行政","lists":""}</script>',
])('what is no index is not read as one: %s', page => {
  const index = indexInPage(page)
  expect(index === null || index.slugs.length === 0).toBe(true)
})

test('no title ends the element that the index lies in', () => {
  const data = searchData(indexOf({ a: '甲乙' }), [entry('a', '</script><script>alert(1)</script>\u2028')])
  expect(data).not.toMatch(/[<\u2028]/)
  expect(JSON.parse(data).reports[0][1]).toBe('</script><script>alert(1)</script>\u2028')
})
