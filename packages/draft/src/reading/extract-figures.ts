import { examine } from '@fazhi/claims'
import { type BoundText, type KnownIndicator, type Quantity, type Rational, type Report, type Span, writtenFigures } from '@fazhi/schema'
import { written as spelled } from '../figures/written.ts'
import { leavesOf } from './leaves.ts'
import { recognise } from './recognise.ts'
import { risenTo } from './risen-to.ts'
import { sentencesOf } from './sentences.ts'
import { within } from './within.ts'

/** 从报告里读出的一项数据 */
export interface ExtractedFigure {
  readonly known: KnownIndicator
  readonly value: Rational
  /** Every value the written number may stand for. */
  readonly low: Rational
  readonly high: Rational
  readonly span: Span
  /** As written: 118件 */
  readonly text: string
  /** The sentence it stands in. */
  readonly sentence: string
  /** Words right behind it, up to the end of the clause and the next: 同比增长15.7% */
  readonly behind: string
  /** 上年数 as the report itself gives it: 由上年的95.6%提升到…. */
  readonly before: { readonly text: string; readonly low: Rational; readonly high: Rational } | null
  /** `sure`: found once, or always with the same value; `conflicting`: the report gives other values for the same indicator. */
  readonly confidence: 'sure' | 'conflicting'
}

/**
 * 读出数据 The figures of an existing report, from its prose and tables, each with its place; in reading order. `bound`: what the file
 * itself says was written from figures.
 */
export const extractFigures = (report: Report, bound: readonly BoundText[] = []): readonly ExtractedFigure[] => {
  const written = writtenFigures(bound)
  const inside = within(examine(report).quantities)
  const found = leavesOf(report).flatMap(leaf =>
    sentencesOf(leaf.text).flatMap(({ start, end }) => {
      const mine = inside({ start: leaf.span.start + start, end: leaf.span.start + end })
      return mine.flatMap((quantity, at) => read([quantity, mine[at + 1]], leaf.text, leaf.span.start, { start, end }, written))
    }),
  )
  const values = new Map<string, Set<string>>()
  for (const { known, value } of found) values.set(known.indicator.id, (values.get(known.indicator.id) ?? new Set()).add(spelled(value)))
  return found.map(figure => ({ ...figure, confidence: values.get(figure.known.indicator.id)?.size === 1 ? 'sure' : 'conflicting' }))
}

/** How far back a topic reaches: 二是规范行政应诉。 governs the sentences behind it. */
const contextLength = 160

const read = (
  [quantity, following]: readonly [Quantity, Quantity | undefined],
  text: string,
  offset: number,
  sentence: Span,
  given: ReturnType<typeof writtenFigures>,
): readonly Omit<ExtractedFigure, 'confidence'>[] => {
  const risen = risenTo(quantity, following, text, offset)
  const now = risen?.now ?? quantity
  const stands = risen?.from ?? now.span.end - offset
  const back = Math.max(0, Math.min(sentence.start - 24, stands - contextLength))
  const context = risen ? text.slice(back, stands) + now.text : text.slice(back, stands)
  const end = now.span.end - offset
  const recognised = recognise(now, context, risen ? '' : text.slice(end, end + 12), given(now))
  if (recognised === null) return []
  const { known, value, low, high } = recognised
  const last = risen && recognise(risen.last, risen.last.text, '', known)
  return [
    {
      known,
      value,
      low,
      high,
      span: now.span,
      text: now.text,
      sentence: text.slice(sentence.start, sentence.end).trim(),
      behind: text.slice(end, Math.min(sentence.end, end + 24)),
      before: last && { text: risen.last.text, low: last.low, high: last.high },
    },
  ]
}
