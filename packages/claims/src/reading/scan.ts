import { arabicAt } from '../numeral/arabic.ts'
import { type NumberRead, numberAt } from '../numeral/number.ts'
import type { Lexicon } from './lexicon.ts'
import { charClass, mark } from './marks.ts'

/** 一遍扫描 What one pass over a text finds, each list in order of place. */
export interface Scan {
  /** Boundaries: place and kind (see `mark`). */
  readonly markAt: readonly number[]
  readonly markKind: readonly number[]
  /** Words of the lexicon: place and entry. Longest first, never overlapping. */
  readonly wordAt: readonly number[]
  readonly wordEntry: readonly number[]
  readonly numbers: readonly NumberRead[]
  /** Years as written: 2023年, 2023年度. */
  readonly yearAt: readonly number[]
  readonly years: readonly number[]
}

/** A title 《…》 is a name: whatever numbers it holds are not quantities. */
const longestTitle = 120

export function scan(text: string, lexicon: Lexicon): Scan {
  const markAt: number[] = []
  const markKind: number[] = []
  const wordAt: number[] = []
  const wordEntry: number[] = []
  const numbers: NumberRead[] = []
  const yearAt: number[] = []
  const years: number[] = []
  for (let i = 0; i < text.length; ) {
    const kind = charClass[text.charCodeAt(i)] ?? 0
    if (kind === 9) {
      const number = numberAt(text, i, false)
      const digits = arabicAt(text, i)
      const end = digits?.end ?? i + 1
      if (number) numbers.push(number)
      else if (digits && end - i === 4 && text.charAt(end) === '年') {
        yearAt.push(i)
        years.push(Number(digits.units))
      }
      i = Math.max(end, number?.end ?? end)
      continue
    }
    if (kind > 0 && kind <= mark.close) {
      markAt.push(i)
      markKind.push(kind)
      i++
      continue
    }
    if (kind === 8) {
      const closing = text.charAt(i) === '《' ? '》' : '〉'
      const window = text.slice(i, i + longestTitle).indexOf(closing)
      i += window < 0 ? 1 : window + 1
      continue
    }
    const entry = lexicon.match(text, i)
    const length = entry < 0 ? 0 : (lexicon.entries[entry]?.word.length ?? 0)
    if (kind === 10 && length < 2) {
      const number = numberAt(text, i, true)
      if (number) {
        numbers.push(number)
        i = number.end
        continue
      }
    }
    if (entry >= 0) {
      wordAt.push(i)
      wordEntry.push(entry)
      i += length
      continue
    }
    i++
  }
  return { markAt, markKind, wordAt, wordEntry, numbers, yearAt, years }
}
