import type { Quantity } from '@fazhi/schema'
import type { NumberRead } from '../numeral/number.ts'
import { cue } from './cue.ts'
import { dealtLabels } from './dealt-labels.ts'
import { labelOf } from './label.ts'
import type { Lexicon } from './lexicon.ts'
import { mark } from './marks.ts'
import type { Mention, Passage } from './mention.ts'
import { roleOf } from './role.ts'
import { type Scan, scan } from './scan.ts'

interface Words {
  readonly flags: number
  readonly groups: number
  readonly terms: readonly number[]
  /** The deed that stands first and the one that stands last: its flags and groups. */
  readonly first: Deed | null
  readonly last: Deed | null
}

interface Deed {
  readonly flags: number
  readonly groups: number
}

const deeds = cue.intake | cue.done | cue.outcome

/** What is read around a number never grows with the text: every pattern works on a short phrase. */
const longestPhrase = 80

const noTerms: readonly number[] = []
const silence: Words = { flags: 0, groups: 0, terms: noTerms, first: null, last: null }

/** Words of the lexicon in `[from, to)`. `cursor` is where to begin; both only move forward. */
function wordsBetween(found: Scan, lexicon: Lexicon, from: number, to: number, cursor: { at: number }): Words {
  while (cursor.at < found.wordAt.length && (found.wordAt[cursor.at] ?? to) < from) cursor.at++
  let flags = 0
  let groups = 0
  let first: Deed | null = null
  let last: Deed | null = null
  let terms: number[] | null = null
  const { wordAt } = found
  let k = cursor.at
  for (; k < wordAt.length && (wordAt[k] ?? to) < to; k++) {
    const index = found.wordEntry[k] ?? 0
    const entry = lexicon.entries[index]
    if (!entry) continue
    flags |= entry.flags
    groups |= entry.groups
    if (entry.flags & deeds) {
      last = entry
      first ??= entry
    }
    if (entry.indicators.length === 0 && entry.rates.length === 0) continue
    if (terms) terms.push(index)
    else terms = [index]
  }
  return k === cursor.at ? silence : { flags, groups, terms: terms ?? noTerms, first, last }
}

/** Only the flags of the words in `[from, to)`. */
function flagsBetween(found: Scan, lexicon: Lexicon, from: number, to: number, cursor: { at: number }): number {
  const { wordAt, wordEntry } = found
  let flags = 0
  while (cursor.at < wordAt.length && (wordAt[cursor.at] ?? to) < from) cursor.at++
  for (let k = cursor.at; k < wordAt.length && (wordAt[k] ?? to) < to; k++) flags |= lexicon.entries[wordEntry[k] ?? 0]?.flags ?? 0
  return flags
}

/** Lends the unit of the next number in a list to those before it: 分别为12、30、5件. */
function lendUnits(text: string, numbers: readonly NumberRead[]): readonly NumberRead[] {
  let lent: NumberRead[] | null = null
  for (let i = numbers.length - 2; i >= 0; i--) {
    const here = (lent ?? numbers)[i]
    const next = (lent ?? numbers)[i + 1]
    if (!here?.bare || !next || next.bare || next.start - here.end > 1) continue
    if (!'、和与及，,'.includes(text.charAt(here.end) || '\n') || next.start - here.end !== 1) continue
    lent ??= [...numbers]
    lent[i] = { ...here, unit: next.unit, family: next.family, bare: false }
  }
  const given = lent ?? numbers
  if (!given.some(({ bare }) => bare)) return given
  return given.map((number, i) => (number.bare ? asItsNeighbours(text, given, number, i) : number))
}

/** 予以公开966件，占66.48%；部分公开67，占4.61%；不予公开81件: a number that lost its unit in a list of one kind. */
function asItsNeighbours(text: string, numbers: readonly NumberRead[], number: NumberRead, at: number): NumberRead {
  const [before, after] = [
    [-1, -2],
    [1, 2],
  ].map(steps =>
    steps
      .map(step => numbers[at + step])
      .find(other => other && other.family !== 'percent' && Math.abs(other.start - number.start) <= longestPhrase),
  )
  if (!before || !after || before.bare || after.bare || before.unit !== after.unit || before.family !== 'case') return number
  const between = text.slice(before.end, after.start)
  const labelled = /[\u4e00-\u9fff]{2}$/.test(text.slice(Math.max(0, number.start - 2), number.start))
  const ended = '，、；,;'.includes(text.charAt(number.end) || '\n')
  return labelled && ended && !/[。（(《〔]/.test(between) ? { ...number, unit: before.unit, family: before.family, bare: false } : number
}

/**
 * 段的阅读 One pass over the marks, words and numbers of a paragraph. `place` maps an offset in `text` to one in the source. Bare numbers
 * are kept only where they stand alone in a bracket list (（783、579、562）).
 */
export function passageOf(text: string, lexicon: Lexicon, place: (at: number) => number, startYear: number | null): Passage {
  const found = scan(text, lexicon)
  if (found.numbers.length === 0) return { text, mentions: [] }
  const numbers = lendUnits(text, found.numbers)
  const mentions: Mention[] = []
  const holders: (Mention | null)[] = []
  const brackets: number[] = []
  const yearsOutside: (number | null)[] = []
  const leadCursor = { at: 0 }
  const gapCursor = { at: 0 }
  const tailCursor = { at: 0 }
  let sentence = 0
  let bracketCount = 0
  let bracketFrom = -1
  const yearsPassed: number[] = []
  let dealt: number[] = []
  let names: readonly string[] = []
  let namesFrom = 0
  let m = 0
  let y = 0
  let year = startYear
  let previousEnd = 0
  let passed = 0
  let boundary = 0
  const { markAt, yearAt } = found
  const dealing = text.includes('分别') || text.includes('依次')
  for (let n = 0; n < numbers.length; n++) {
    const number = numbers[n] as NumberRead // within bounds
    for (; m < markAt.length && (markAt[m] ?? 0) < number.start; m++) {
      const kind = found.markKind[m] ?? 0
      const at = markAt[m] ?? 0
      if (kind === mark.stop) {
        sentence++
        if (holders.length > 0) holders.length = 0
        if (brackets.length > 0) brackets.length = 0
        if (yearsOutside.length > 0) yearsOutside.length = 0
      } else if (kind === mark.open) {
        const last = mentions.at(-1)
        bracketFrom = at
        const beside = last && last.sentence === sentence && at - last.number.end <= 12
        const apart = beside && /[，,；;]/.test(text.slice(last.number.end, at))
        // 413起，均已办结（其中村上报226起）: 其中 reaches over a comma.
        holders.push(beside && (!apart || text.startsWith('其中', at + 1)) ? last : null)
        brackets.push(++bracketCount)
        yearsOutside.push(year)
      } else if (kind === mark.close) {
        holders.pop()
        brackets.pop()
        // （2023年200卷），合格235卷: the year is of the bracket alone.
        if (yearsOutside.length > 0) year = yearsOutside.pop() ?? null
      }
      passed |= 1 << kind
      boundary = at + 1
    }
    for (; y < yearAt.length && (yearAt[y] ?? 0) < number.start; y++) {
      year = found.years[y] ?? year
      yearsPassed.push(year ?? 0)
    }
    if (number.bare && (brackets.length === 0 || !bareInBracket(text, number))) continue
    const leadFrom = Math.max(boundary, previousEnd)
    const lead = text.slice(Math.max(leadFrom, number.start - longestPhrase), number.start)
    const nextMark = m < markAt.length ? (markAt[m] ?? 0) : text.length
    const nextNumber = n + 1 < numbers.length ? (numbers[n + 1] as NumberRead).start : text.length
    // 2023年、2024年全市应诉案件分别为320件、356件: the years are dealt out in order.
    if (yearsPassed.length >= 2 && lead.includes('分别')) dealt = spannedBy(yearsPassed, text.slice(yearAt[y - 2] ?? 0, yearAt[y - 1] ?? 0))
    else if (dealt.length > 0 && lead.replace(/[和与及]/g, '') !== '') dealt = []
    if (dealing && (lead.includes('分别') || lead.includes('依次'))) {
      names = dealtLabels(text, numbers, n)
      namesFrom = n
    }
    const ownYear = dealt.shift() ?? year
    if (yearsPassed.length > 0) yearsPassed.length = 0
    const tailTo = Math.max(number.end, Math.min(nextMark, nextNumber))
    const tail = text.slice(number.end, Math.min(tailTo, number.end + longestPhrase))
    const gapCues = flagsBetween(found, lexicon, previousEnd, leadFrom, gapCursor)
    const leadWords = wordsBetween(found, lexicon, leadFrom, number.start, leadCursor)
    const tailWords = wordsBetween(found, lexicon, number.end, tailTo, tailCursor)
    const terms = leadWords.terms.length > 0 ? leadWords.terms : tailWords.terms
    const mention: Mention = {
      index: mentions.length,
      number,
      quantity: quantityOf(text, number, place, names[n - namesFrom] ?? labelOf(lead, tail), indicatorOf(lexicon, terms)),
      role:
        thresholdRole(number, text, tail) ??
        formerly(text, number, lead, passed, bracketFrom) ??
        shareRole(text, mentions.at(-1), number, lead, passed, bracketFrom) ??
        roleOf(number.family, withoutMinus(lead), leadWords.flags, tail),
      lead,
      tail,
      cues: leadWords.flags,
      tailCues: tailWords.flags,
      groups: leadWords.groups | (lead.length <= 2 ? tailWords.groups : 0),
      tailGroups: tailWords.groups,
      deed: (leadWords.last ?? tailWords.first)?.flags ?? 0,
      deedGroups: (leadWords.last ?? tailWords.first)?.groups ?? 0,
      gapCues,
      gap: text.slice(Math.max(previousEnd, leadFrom - longestPhrase), leadFrom),
      passed,
      sentence,
      holder: holders.at(-1) ?? null,
      bracket: brackets.at(-1) ?? 0,
      year: ownYear,
      terms,
    }
    mentions.push(mention)
    previousEnd = number.end
    passed = 0
  }
  return { text, mentions }
}

/** 2021年至2023年分别为: the years from the one to the other; any others are given one by one. */
function spannedBy(years: readonly number[], between: string): number[] {
  const [from, to] = years
  if (years.length !== 2 || from === undefined || to === undefined || to <= from || to - from > 10 || !/[至到—–~-]/.test(between))
    return [...years]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** 10万元以上大额处罚11件: 以上、以下 right before what it qualifies. */
function thresholdRole({ hedge, end, family }: NumberRead, text: string, tail: string): 'threshold' | null {
  if ((hedge !== 'above' && hedge !== 'under') || family === 'percent' || !/[上下内]/.test(text.charAt(end - 1))) return null
  return /^的?[\u4e00-\u9fff]/.test(tail) ? 'threshold' : null
}

/** 同比上年（25805件）上升7.43%: what it was, in brackets behind the time that it was. */
function formerly(text: string, number: NumberRead, lead: string, passed: number, bracketFrom: number): 'base' | null {
  const dated = (passed & (1 << mark.open)) !== 0 && /^(?:(?:20\d\d年)?\d{1,2}月|20\d\d年|上年同期|上月)$/.test(lead)
  if (dated && /(?:同比|环比|[较与比](?:上月|上年同期|去年同期))$/.test(text.slice(Math.max(0, bracketFrom - 8), bracketFrom)))
    return 'base'
  if (lead !== '' || (passed & (1 << mark.open)) === 0 || bracketFrom !== number.start - 1) return null
  // 894件，是石汀县（358件）的2.5倍
  const multiplied = /^[）)]的(?:约|近|超)?\d[\d.]*倍/.test(text.slice(number.end, number.end + 12))
  if (multiplied && /(?:是|为|相当于)[\u4e00-\u9fff]{2,10}$/.test(text.slice(Math.max(0, bracketFrom - 13), bracketFrom))) return 'base'
  return /(?:[比较与是为]|相当于)(?:上年|去年|上月|上年同期|去年同期)$/.test(text.slice(Math.max(0, bracketFrom - 8), bracketFrom))
    ? 'base'
    : null
}

/** Without the - － − right before the number. */
function withoutMinus(lead: string): string {
  const last = lead.charCodeAt(lead.length - 1)
  return last === 0x2d || last === 0xff0d || last === 0x2212 ? lead.slice(0, -1) : lead
}

/**
 * A percentage whose 占 stands before something else: 占311件举报的67.2%, 分别占总数（28.1万起、1390人）的91.8%, or one further on in a list
 * of shares.
 */
function shareRole(
  text: string,
  before: Mention | undefined,
  number: NumberRead,
  lead: string,
  passed: number,
  bracketFrom: number,
): 'share' | null {
  if (number.family !== 'percent' || !before) return null
  // 占11.1%，88.9%的案件: of what is not told.
  const told = (passed & ~(1 << mark.list)) !== 0 && /^的[\u4e00-\u9fff]/.test(text.slice(number.end, number.end + 2))
  if (before.role === 'share' && !told && lead.replace(/[和与及以]/g, '') === '') return 'share'
  if (passed === 0 && before.role === 'level' && /占(?:了|到|全部|全市)?$/.test(before.lead)) return 'share'
  if (passed === 0 && before.role === 'level' && before.number.family !== 'percent' && /^的(?:约|近|超)?$/.test(lead)) return 'share'
  const closed = (passed & (1 << mark.close)) !== 0 && lead.replace(/[的比例分别为约]/g, '') === ''
  return closed && before.bracket !== 0 && /占[^，,。]{0,10}$/.test(text.slice(Math.max(0, bracketFrom - 16), bracketFrom)) ? 'share' : null
}

function bareInBracket(text: string, number: NumberRead): boolean {
  return '（(、'.includes(text.charAt(number.start - 1) || '\n') && '）)、'.includes(text.charAt(number.end) || '\n')
}

function indicatorOf(lexicon: Lexicon, terms: readonly number[]): string | null {
  if (terms.length === 0) return null
  return lexicon.entries[terms[terms.length - 1] ?? 0]?.id ?? null
}

function quantityOf(text: string, number: NumberRead, place: (at: number) => number, label: string, indicator: string | null): Quantity {
  const quantity = {
    span: { start: place(number.start), end: place(number.end - 1) + 1 },
    text: text.slice(number.start, number.end),
    label,
    indicator,
    unit: number.unit,
    value: number.value,
    places: number.places,
    range: number.range,
  }
  return number.hedge === undefined ? quantity : { ...quantity, hedge: number.hedge }
}
