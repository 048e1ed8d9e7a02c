import type { Span, Text } from '@fazhi/schema'
import { sentenceEnd } from '../sentence-end.ts'

/** The sentences of a paragraph, each where it stands. */
export function sentencesOf(paragraph: { readonly text: string; readonly span: Span }): readonly Text[] {
  const sentences: Text[] = []
  for (let start = 0; start < paragraph.text.length; ) {
    const found = sentenceEnd(paragraph.text, start)
    const end = found < 0 ? paragraph.text.length : found
    const text = paragraph.text.slice(start, end)
    sentences.push({ text, span: { start: paragraph.span.start + start, end: paragraph.span.start + end } })
    start = end
  }
  return sentences
}
