import type { Claim, Quantity } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import { counts } from '../kinds/counts.ts'
import { listSumClaim } from '../kinds/list-sum-claim.ts'
import { few } from '../numeral/few.ts'
import type { Mention } from '../reading/mention.ts'
import { nothing, type Read, type Watcher } from './watcher.ts'

/** 五区四县, 2市3县1区: what a city is made of; not 三区三线. */
const madeOf =
  /(?<![第\d一二三四五六七八九十百两])([一二三四五六七八九十两]|\d{1,2})([区县市旗])([一二三四五六七八九十两]|\d{1,2})([区县市旗])(?:([一二三四五六七八九十两]|\d{1,2})([区县市旗]))?/g
/** 9个县区, 9个县（市、区） */
const allKinds =
  /^(?:县区|区县|县市区|市县区|市县|县市|县[（(]市、?区[）)]|县[（(]市[）)]|县[（(]区[）)]|区[（(]县[）)]|区[（(]县、?市[）)])/
/** 选取两区一县: some of them. */
const someOnly = /选取|选择|选定|确定|其余|其中|试点|首批|[在对等从]$/
/** Others of the country, or some that the administrative division does not know. */
const beyond = /全国|全省|省内|外地|周边|试点|园区|功能区|开发区|新区|管委会|经开|高新/
/** More than so many times as many are of some other place. */
const farthest = 2

/** What a city is made of. */
type Makeup = readonly Quantity[]

/** The digits and the kind, as they stand: 五 of 五区. */
function partAt(text: string, at: number, word: string, kind: string, place: Read['place']): Quantity {
  const value = rational.of(BigInt(few(word)))
  return {
    span: { start: place(at), end: place(at + word.length) },
    text: text.slice(at, at + word.length + kind.length),
    label: kind,
    indicator: null,
    unit: kind,
    value,
    places: 0,
    range: interval.point(value),
  }
}

function makeupsIn({ text, place }: Pick<Read, 'text' | 'place'>): Makeup[] {
  return [...text.matchAll(madeOf)].flatMap(match => {
    const [before, after] = [text.slice(Math.max(0, match.index - 6), match.index), text.slice(match.index + match[0].length)]
    if (someOnly.test(before) || /^[\u4e00-\u9fff]{0,4}试点/.test(after)) return []
    const kinds: string[] = []
    const parts: Quantity[] = []
    let at = match.index
    for (let k = 1; k < match.length && match[k] !== undefined; k += 2) {
      const [word, kind] = [match[k], match[k + 1]] as [string, string]
      parts.push(partAt(text, at, word, kind, place))
      kinds.push(kind)
      at += word.length + kind.length
    }
    return new Set(kinds).size === kinds.length ? [parts] : []
  })
}

/**
 * 县区数 五区四县 and 9个县区: the counties of a city, by kind and together. More of them than there are is an error; fewer are some of them. Only where all
 * the makeups that paragraphs with numbers give are one.
 */
export function countyCounts(): Watcher {
  const paragraphs: Pick<Read, 'text' | 'place'>[] = []
  const totals: Mention[] = []
  const read = (paragraph: Read): readonly Claim[] => {
    paragraphs.push({ text: paragraph.text, place: paragraph.place })
    for (const mention of paragraph.mentions)
      if (mention.number.unit === '个' && counts.is(mention) && allKinds.test(mention.tail) && !beyond.test(mention.lead + mention.tail))
        totals.push(mention)
    return nothing
  }
  const end = (): readonly Claim[] => {
    if (totals.length === 0) return nothing
    const makeups = paragraphs.flatMap(makeupsIn)
    const [first] = makeups
    if (!first || makeups.some(other => !sameParts(other, first))) return nothing
    const all = first.reduce((sum, { value }) => sum + rational.toNumber(value), 0)
    return totals
      .filter(({ number }) => number.size === all || (number.size > all && number.size <= farthest * all))
      .map(total =>
        listSumClaim(
          total,
          first.map(quantity => ({ quantity })),
          '文中',
          '县（市、区）数',
        ),
      )
  }
  return { read, end }
}

function sameParts(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  return a.length === b.length && a.every(({ text }, i) => text === b[i]?.text)
}
