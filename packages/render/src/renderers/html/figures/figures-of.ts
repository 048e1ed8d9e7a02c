import {
  type BoundText,
  type Examination,
  type KnownIndicator,
  type Quantity,
  type Rational,
  type Report,
  type Text,
  writtenFigures,
} from '@fazhi/schema'
import { decimal } from './decimal.ts'
import type { Figure } from './figure.ts'
import { leaves } from './leaves.ts'
import { namesIndicator } from './names-indicator.ts'
import { type Mention, topicMentions } from './topic-mentions.ts'

// A sentence that names its subject further back than this is no longer about it.
const reach = 400

/**
 * 已知数字 The quantities whose indicator the words name, in the order of reading, none overlapping another. What the report says was
 * written from a figure (`bound`) needs no words to name it.
 */
export function figuresOf(
  report: Report,
  examination: Pick<Examination, 'quantities'>,
  bound: readonly BoundText[] = [],
): readonly Figure[] {
  const written = writtenFigures(bound)
  const texts = leaves(report)
  const figures: Figure[] = []
  let here = 0
  const mentionsIn = remembered(topicMentions)
  for (const quantity of examination.quantities.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    while (here < texts.length && (texts[here]?.span.end ?? 0) <= quantity.span.start) here++
    const leaf = texts[here]
    if (leaf === undefined || !holds(leaf, quantity) || quantity.span.start < (figures.at(-1)?.end ?? 0)) continue
    const at = quantity.span.start - leaf.span.start
    const first = Math.max(0, at - reach)
    const known =
      written(quantity) ?? namesIndicator(quantity, leaf.text.slice(first, at), from => lastOf(mentionsIn(leaf.text), first + from, at))
    if (known !== null) figures.push(figure(quantity, known, figures.length + 1))
  }
  return figures
}

/** Of many questions about one text after another. */
function remembered<Out>(answer: (text: string) => Out): (text: string) => Out {
  let last: { readonly text: string; readonly out: Out } | null = null
  return text => {
    last = last?.text === text ? last : { text, out: answer(text) }
    return last.out
  }
}

function lastOf(mentions: readonly Mention[], from: number, to: number): Mention['family'] | null {
  return mentions.findLast(({ start, end }) => start >= from && end <= to)?.family ?? null
}

function holds(leaf: Text, { span, text }: Quantity): boolean {
  const start = span.start - leaf.span.start
  return start >= 0 && span.end <= leaf.span.end && leaf.text.slice(start, start + text.length) === text
}

function figure(quantity: Quantity, { indicator }: KnownIndicator, number: number): Figure {
  const { low, high } = quantity.range
  return {
    indicator: indicator.id,
    term: indicator.term,
    text: quantity.text,
    value: numeric(quantity.value),
    ...(low === null ? {} : { low: numeric(low) }),
    ...(high === null ? {} : { high: numeric(high) }),
    unit: quantity.unit,
    places: quantity.places,
    ...(quantity.hedge === undefined ? {} : { hedge: quantity.hedge }),
    id: `n${number}`,
    start: quantity.span.start,
    end: quantity.span.end,
  }
}

function numeric(value: Rational): number {
  return Number(decimal(value))
}
