import { formatNumber } from './format-number.ts'
import type { Numbering, NumberingInstance } from './numbering.ts'
import type { NumberingLevel } from './numbering-level.ts'

/** A paragraph's automatic number: 第三章 with the suffix that follows it. */
export interface ListNumber {
  readonly text: string
  /** The sign of an unnumbered list, when it is one. */
  readonly bullet: string | null
  readonly suffix: NumberingLevel['suffix']
}

interface Counter {
  /** The last number given at each level; `undefined` where none was given since it began again. */
  readonly last: (number | undefined)[]
}

/** Counts the paragraphs of one story: each call is the next paragraph of that list and level. */
export function numberCounter(numbering: Numbering): (numId: string, level: number) => ListNumber | null {
  const counters = new Map<string, Counter>()
  const begun = new Set<string>()
  return (numId, index) => {
    const list = numbering.get(numId)
    const level = list?.levels.get(index)
    if (list === undefined || level === undefined) return null
    const counter = counters.get(list.abstractId) ?? { last: [] }
    counters.set(list.abstractId, counter)
    if (!begun.has(numId)) {
      begun.add(numId)
      for (const [overridden, start] of list.startOverrides) counter.last[overridden] = start === 0 ? -1 : start - 1
    }
    const { last } = counter
    // A level that was skipped counts as begun: the first （1） without a 1. before it belongs to 1.
    for (let higher = 0; higher < index; higher++) last[higher] ??= list.levels.get(higher)?.start ?? 1
    const previous = last[index]
    last[index] = previous === undefined ? level.start : previous + 1
    for (let lower = index + 1; lower < Math.max(last.length, 9); lower++) {
      const after = list.levels.get(lower)?.restartAfter ?? null
      if (after === null || index < after) last[lower] = undefined
    }
    return { text: level.hidden ? '' : spell(list, level, last), bullet: bulletOf(level), suffix: level.suffix }
  }
}

function spell(list: NumberingInstance, level: NumberingLevel, last: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return ''
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const number = last[index]
    const of = list.levels.get(index)
    if (number === undefined || of === undefined) return ''
    return formatNumber(number, level.legal && of.format !== 'none' ? 'decimal' : of.format)
  })
}

function bulletOf(level: NumberingLevel): string | null {
  if (level.format !== 'bullet') return null
  // Symbol fonts keep their signs in the private use area; every one of them reads as a bullet.
  return level.text.replace(/[\uf000-\uf0ff]/g, '•')
}
