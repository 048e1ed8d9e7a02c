import { arabicAt } from '../numeral/arabic.ts'
import { type NumberRead, numberAt } from '../numeral/number.ts'
import type { Lexicon } from './lexicon.ts'
import { charClass, mark } from './marks.ts'

/** 一遍扫描 What one pass over a text finds, each list in order of place. Words and weaker marks only of sentences that hold a number. */
export interface Scan {
  /** Boundaries: place and kind (see `mark`). */
  readonly markAt: number[]
  readonly markKind: number[]
  /** Words of the lexicon: place and entry. Longest first, never overlapping. */
  readonly wordAt: number[]
  readonly wordEntry: number[]
  readonly numbers: NumberRead[]
  /** Years as written: 2023年, 2023年度. */
  readonly yearAt: number[]
  readonly years: number[]
}

/** A title 《…》 is a name: whatever numbers it holds are not quantities. */
const longestTitle = 120
const stops = /[。！？!?\r\n]/g
/** Something that may be a number: a digit, or a Chinese numeral before a word that counts. */
const numberish =
  /[0-9０-９]|[二两三四五六七八九十百千][余多万亿]?[件宗起人名次家份场期例户批封倍番成分位个项条部卷本处所台元百十千]|翻一番/g

/** A place within the next match at or after `from`: its last character. The text's length if there is none. No match is put together. */
function next(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length
}

const nothing: Scan = { markAt: [], markKind: [], wordAt: [], wordEntry: [], numbers: [], yearAt: [], years: [] }

export function scan(text: string, lexicon: Lexicon): Scan {
  let number = next(numberish, text, 0)
  if (number === text.length) return nothing
  const found: Scan = { markAt: [], markKind: [], wordAt: [], wordEntry: [], numbers: [], yearAt: [], years: [] }
  for (let start = 0; number < text.length; ) {
    const end = next(stops, text, start)
    if (number < end) {
      const reached = scanSentence(text, start, end, lexicon, found)
      number = next(numberish, text, reached)
    }
    found.markAt.push(end)
    found.markKind.push(mark.stop)
    start = end + 1
  }
  return found
}

/** Reads one sentence; gives the place it reached (a number may run past a full stop that is a decimal point). */
function scanSentence(text: string, start: number, end: number, lexicon: Lexicon, found: Scan): number {
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    const kind = charClass[code] as number // within bounds: a code unit
    if (kind === 0) {
      if (lexicon.root[code] === 0) {
        i++
        continue
      }
    } else if (kind === 9) {
      i = readDigits(text, i, found)
      continue
    } else if (kind <= mark.close) {
      const aside = kind === mark.open ? asideAt(text, i) : 0
      if (aside === 0 && (kind !== mark.colon || !isRatio(text, i))) {
        found.markAt.push(i)
        found.markKind.push(kind)
      }
      i += Math.max(aside, 1)
      continue
    } else if (kind === 8) {
      const window = text.slice(i, i + longestTitle).indexOf(text.charAt(i) === '《' ? '》' : '〉')
      i += window < 0 ? 1 : window + 1
      continue
    }
    const entry = lexicon.match(text, i)
    const length = entry < 0 ? 0 : (lexicon.lengths[entry] as number) // within bounds: an index of entries
    if (kind === 10 && length < 2) {
      const number = numberAt(text, i, true)
      if (number) {
        found.numbers.push(number)
        i = number.end
        continue
      }
    }
    if (entry >= 0) {
      found.wordAt.push(i)
      found.wordEntry.push(entry)
    }
    i += Math.max(length, 1)
  }
  return i
}

const longestAside = 40
const counted = /[0-9０-９一二两三四五六七八九十百]/

/** 纠错（含撤销、确认违法）29件, 村（居）调委会972个: how many characters an aside without any number takes; 0 where there is none. What it says parts nothing. */
function asideAt(text: string, at: number): number {
  const window = text.slice(at + 1, at + longestAside)
  const length = window.search(/[）)。（(]/)
  if (length < 0 || !'）)'.includes(window.charAt(length))) return 0
  return counted.test(window.slice(0, length)) ? 0 : length + 2
}

/** 7.2：40.0：52.8, 20:00: a colon between digits introduces nothing. */
function isRatio(text: string, at: number): boolean {
  return /[0-9０-９]/.test(text.charAt(at - 1)) && /[0-9０-９]/.test(text.charAt(at + 1))
}

function readDigits(text: string, at: number, found: Scan): number {
  const number = numberAt(text, at, false)
  if (number) {
    found.numbers.push(number)
    return number.end
  }
  const digits = arabicAt(text, at)
  const end = digits?.end ?? at + 1
  if (digits && end - at === 4 && text.charAt(end) === '年') {
    found.yearAt.push(at)
    found.years.push(Number(digits.units))
  }
  return end
}
