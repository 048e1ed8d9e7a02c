import type { Span } from '@fazhi/schema'

const ends = /[。！？；!?;\n]/

/** 断句 Spans of the sentences of a text, marks included. */
export const sentencesOf = (text: string): readonly Span[] => {
  const spans: Span[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!ends.test(text.charAt(at))) continue
    spans.push({ start, end: at + 1 })
    start = at + 1
  }
  return start < text.length ? [...spans, { start, end: text.length }] : spans
}
