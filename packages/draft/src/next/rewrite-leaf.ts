import { placeholder, type Quantity, type Span } from '@fazhi/schema'
import { risenTo } from '../reading/risen-to.ts'
import { sentencesOf } from '../reading/sentences.ts'
import { comparisonTemplate, type Reference } from './comparison-template.ts'
import type { Piece } from './fate.ts'
import type { LastFigures } from './last-figures.ts'
import { nameSpans } from './name-spans.ts'
import { oneOff } from './one-off.ts'
import { shiftYears } from './shift-years.ts'

/** What a leaf is rewritten with. */
export interface Rewriting {
  /** The year last reported on. */
  readonly reported: number
  /** Quantities whose span lies in the leaf, in order; spans count from the beginning of the reading text. */
  readonly quantities: readonly Quantity[]
  readonly figures: LastFigures
}

const mark = placeholder.of('核对此句本年是否仍然如此')

/** 改写一段 Last year's words become this year's template: numbers bound or opened, years shifted, one-off sentences marked for review. */
export const rewriteLeaf = (text: string, start: number, { reported, quantities, figures }: Rewriting): readonly Piece[] => {
  const names = nameSpans(text)
  const within = ({ start: from, end: to }: Span): boolean => names.some(name => from < name.end && to > name.start)
  const pieces: Piece[] = []

  for (const sentence of sentencesOf(text)) {
    const words = text.slice(sentence.start, sentence.end)
    const mine = quantities
      .map(quantity => ({ quantity, start: quantity.span.start - start, end: quantity.span.end - start }))
      .filter(({ start: from, end: to }) => from >= sentence.start && to <= sentence.end && to > from)
      .filter(span => !within(span))
    const once = oneOff(words)
    let history = false
    let cursor = sentence.start
    const said: Reference[] = []
    let saidTo = 0
    let unbound = false
    const body: Piece[] = []

    const keep = (to: number): void => {
      for (const part of between(cursor, to, names)) {
        const old = text.slice(part.start, part.end)
        if (part.name) body.push({ text: old, old, fate: 'name' })
        else {
          const moved = shiftYears(old, reported)
          history ||= moved.stays
          body.push({ text: moved.text, old, fate: moved.shifted > 0 ? 'year' : 'words' })
        }
      }
      cursor = Math.max(cursor, to)
    }

    const context = (to: number): string => text.slice(Math.max(0, Math.min(sentence.start - 24, to - 160)), to)

    mine.forEach(({ quantity, start: from, end: to }, at) => {
      if (from < cursor) return
      const comparing = said.length > 0 ? comparisonTemplate(text.slice(saidTo, from), quantity, said) : null
      if (comparing !== null) {
        body.push({ text: comparing, old: text.slice(cursor, to), fate: 'bound' })
        cursor = to
        saidTo = to
        return
      }
      const risen = risenTo(quantity, mine[at + 1]?.quantity, text, start)
      const rising = risen && figures.bind(risen.now, context(risen.from) + risen.now.text, '')
      if (risen && rising) {
        keep(risen.from)
        body.push({ text: `{{升降 ${rising.reference.name}}}`, old: text.slice(risen.from, risen.to), fate: 'bound' })
        cursor = risen.to
        return
      }
      keep(from)
      const bound = figures.bind(quantity, context(to), text.slice(to, to + 12))
      const old = text.slice(from, to)
      if (bound) {
        body.push({ text: bound.template, old, fate: 'bound' })
        said.push(bound.reference)
        saidTo = to
      } else if (once) {
        unbound = true
        body.push({ text: old, old, fate: 'review' })
      } else body.push({ text: placeholder.of(ask(quantity, old, text.slice(to, to + 8))), old, fate: 'open' })
      cursor = to
    })

    keep(sentence.end)
    const stray = body.some(piece => piece.fate === 'words' && /[0-9０-９]/.test(piece.text.replace(/(?:19|20)\d\d年/g, '')))
    const review = once || history || unbound || stray
    pieces.push(
      ...(review
        ? body.map(piece => (piece.fate === 'words' && /[0-9０-９]/.test(piece.old) ? { ...piece, fate: 'review' as const } : piece))
        : body),
    )
    if (review) pieces.push({ text: mark, old: '', fate: 'words' })
  }
  return pieces
}

/** What to fill in, and what stood there: short enough for a placeholder. A label that says little borrows the words behind. */
const ask = ({ label: words }: Quantity, old: string, behind: string): string => {
  const before = clean(words).slice(-20)
  const after = /^[\u4e00-\u9fff]{2,8}/.exec(behind)?.[0] ?? ''
  return `${before.length < 4 ? before + after : before || '数量'}，上年${clean(old)}`
}
const clean = (words: string): string => words.replace(/[〔〕{}\s]/g, '')

/** The stretch from `start` to `end`, parted into names and other words. */
const between = (start: number, end: number, names: readonly Span[]): readonly (Span & { readonly name: boolean })[] => {
  const parts: (Span & { readonly name: boolean })[] = []
  let cursor = start
  for (const name of names) {
    const from = Math.max(name.start, cursor)
    const to = Math.min(name.end, end)
    if (to <= from) continue
    if (from > cursor) parts.push({ start: cursor, end: from, name: false })
    parts.push({ start: from, end: to, name: true })
    cursor = to
  }
  return cursor < end ? [...parts, { start: cursor, end, name: false }] : parts
}
