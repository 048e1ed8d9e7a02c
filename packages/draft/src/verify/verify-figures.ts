import { type Diagnostic, indicatorIndex, type Source, type Span } from '@fazhi/schema'
import type { Figures } from '../figures/figure.ts'
import type { Binding } from '../prose/binding.ts'
import { compose } from '../prose/compose.ts'
import { tableCells } from './table-cells.ts'

/** 回核结果 */
export interface Verified {
  /** Numbers that no longer say what the figures say, with a fix each. */
  readonly diagnostics: readonly Diagnostic[]
  /** How many bound numbers were found again in the report. */
  readonly found: number
  /** Numbers of the draft whose words are no longer in the report: nothing can be said of them. */
  readonly lost: readonly string[]
}

/** A line of the finished draft: words and bound numbers by turns, beginning and ending with words. */
interface Line {
  readonly words: readonly string[]
  readonly bindings: readonly Binding[]
}

const longestNumber = 48

/**
 * 回核 Holds a finished report – back from Word, edited by hand, in any format – against its draft and figures: every bound number is
 * found again between the words it was written into, and one that was changed by hand is reported with the figure it came from.
 */
export const verifyFigures = (draft: string, figures: Figures, source: Pick<Source, 'text'>): Verified => {
  const { markdown, bindings } = compose(draft, figures)
  const diagnostics: Diagnostic[] = []
  const lost: string[] = []
  let found = 0
  let from = 0
  for (const line of linesOf(markdown, bindings)) {
    const places = findLine(line, source.text, from)
    if (places.length > 0) from = Math.max(...places.map(place => place?.end ?? 0), from)
    line.bindings.forEach((binding, at) => {
      const place = places[at]
      if (!place) {
        lost.push(binding.text)
        return
      }
      found += 1
      const now = source.text.slice(place.start, place.end)
      if (plain(now) !== plain(binding.text)) diagnostics.push(differs(binding, now, place))
    })
  }
  let table = 0
  for (const binding of bindings.filter(({ text }) => text.includes('\n'))) {
    const { cells, end } = tableCells(binding.text, source.text, table)
    table = end
    for (const { expected, place } of cells) {
      if (place === null) lost.push(expected)
      else {
        found += 1
        const now = source.text.slice(place.start, place.end)
        if (plain(now) !== plain(expected)) diagnostics.push(differs({ ...binding, text: expected }, now, place))
      }
    }
  }
  return { diagnostics: diagnostics.toSorted((a, b) => a.span.start - b.span.start), found, lost }
}

const differs = (binding: Binding, now: string, span: Span): Diagnostic => {
  const names = binding.ids.map(id => indicatorIndex.byId(id)?.indicator.term ?? id).join('、')
  return {
    rule: 'consistency/edited-figure',
    severity: 'error',
    span,
    message: `这里按数据应为“${binding.text}”，文中改成了“${now}”；数据变了请改数据文件，不要只改文稿`,
    because: `出自 {{${binding.expression}}}（${names}）`,
    fixes: [{ label: `改回${binding.text}`, safety: 'unsafe', edits: [{ span, text: binding.text }] }],
  }
}

/** Full-width and half-width marks, and white space, are no change of a number. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

const linesOf = (markdown: string, bindings: readonly Binding[]): readonly Line[] => {
  const lines: Line[] = []
  let words: string[] = []
  let line: Binding[] = []
  let cursor = 0
  const flush = (to: number): void => {
    words.push(markdown.slice(cursor, to))
    if (line.length > 0) lines.push({ words, bindings: line })
    words = []
    line = []
  }
  for (const binding of bindings) {
    // The cells of tables stand between tabs, not between words: see `tableCells`.
    if (binding.text.includes('\n')) continue
    const broken = markdown.slice(cursor, binding.start).lastIndexOf('\n')
    if (broken >= 0) {
      flush(cursor + markdown.slice(cursor, binding.start).indexOf('\n'))
      cursor += broken + 1
    }
    words.push(markdown.slice(cursor, binding.start))
    line.push(binding)
    cursor = binding.end
  }
  const ends = markdown.indexOf('\n', cursor)
  flush(ends < 0 ? markdown.length : ends)
  return lines
}

/** Where each bound number of the line stands in the text: between the words before it and the words behind it. */
const findLine = ({ words, bindings }: Line, text: string, from: number): readonly (Span | null)[] => {
  let cursor = from
  return bindings.map((binding, at) => {
    const before = tail(words[at] ?? '')
    const behind = head(words[at + 1] ?? '')
    const start = before === '' ? cursor : seek(text, before, cursor)
    if (start < 0) return null
    const opens = before === '' ? start : start + before.length
    const window = text.slice(opens, opens + binding.text.length + longestNumber)
    const ends = behind === '' ? endOfNumber(window, binding.text) : window.indexOf(behind)
    if (ends < 0) return null
    cursor = opens + ends
    return { start: opens, end: opens + ends }
  })
}

const seek = (text: string, words: string, from: number): number => {
  const ahead = text.indexOf(words, from)
  return ahead >= 0 ? ahead : text.indexOf(words)
}

const marks = /[*_`\\#|>]/g
/** Enough of the words on either side to know the place; Markdown marks left out. */
const tail = (words: string): string => words.replace(marks, '').trimStart().slice(-16)
const head = (words: string): string => words.replace(marks, '').trimEnd().slice(0, 6)
const endOfNumber = (window: string, text: string): number => {
  if (window.startsWith(text)) return text.length
  return /^[^\s。；，,;]*/.exec(window)?.[0].length ?? 0
}
