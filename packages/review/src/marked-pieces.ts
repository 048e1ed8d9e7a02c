import type { Span } from '@fazhi/schema'

/** A piece of text with the numbers of all findings that cover it, and of those whose number is to stand after it. */
export interface Piece {
  readonly text: string
  readonly covering: readonly number[]
  readonly numbered: readonly number[]
}

/** What the text of a page is cut by: one span for each finding, and the place after which its number stands. */
export interface Marks {
  readonly spans: readonly Span[]
  readonly anchors: readonly number[]
}

/** Each finding's number stands once: after the last character of its span that is no white space, or the first of the text. */
export function marksOf(text: string, spans: readonly Span[]): Marks {
  return { spans, anchors: spans.map(span => anchor(text, span)) }
}

function anchor(text: string, { start, end }: Span): number {
  for (let at = Math.min(text.length, Math.max(end, start + 1)) - 1; at >= 0; at -= 1) if (text.charAt(at).trim() !== '') return at
  return Math.max(0, text.search(/\S/))
}

/** Cuts `text` from `from` to `to` wherever a finding begins or ends. */
export function markedPieces(text: string, from: number, to: number, { spans, anchors }: Marks): readonly Piece[] {
  const here = spans.flatMap((span, number) => {
    const at = anchors[number] ?? 0
    const touches = (span.start < to && span.end > from) || (at >= from && at < to)
    return touches ? [{ ...span, number, at }] : []
  })
  const cuts = new Set([from, to])
  for (const { start, end, at } of here) for (const cut of [start, end, at + 1]) if (cut > from && cut < to) cuts.add(cut)
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? to
    return {
      text: text.slice(start, end),
      covering: here.filter(span => span.start < end && span.end > start).map(({ number }) => number),
      numbered: here.filter(({ at }) => at >= start && at < end).map(({ number }) => number),
    }
  })
}
