import type { Span } from '@fazhi/schema'
import type { Subject } from '../subject.ts'
import { type LeafKind, leaves } from './leaves.ts'
import { remember } from './remember.ts'

/** 自然段 What a reader sees as one paragraph or line: a heading glued to its paragraph is one passage with it. */
export interface Passage {
  readonly span: Span
  readonly text: string
  readonly kind: LeafKind
}

/** 全文各自然段 The passages of a report in the order of reading; cells of a table stand alone. */
export const passages = remember(({ source, report }: Subject): readonly Passage[] => {
  const joined: { start: number; end: number; kind: LeafKind }[] = []
  for (const { span, kind } of leaves(report)) {
    const last = joined.at(-1)
    const glued = last && kind !== 'cell' && last.kind !== 'cell' && !source.text.slice(last.end, span.start).includes('\n')
    if (!glued) {
      joined.push({ ...span, kind })
      continue
    }
    last.end = Math.max(last.end, span.end)
    if (kind === 'paragraph') last.kind = 'paragraph'
  }
  // The colon after the addressees belongs to none of them, but to their line.
  for (const line of joined) if (line.kind === 'addressee' && /[:：]/.test(source.text[line.end] ?? '')) line.end++
  return joined.map(({ start, end, kind }) => ({ span: { start, end }, text: source.text.slice(start, end), kind }))
})
