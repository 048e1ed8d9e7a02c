import type { Span } from '@fazhi/schema'
import type { Passage } from './passages.ts'

const longest = 30

/** The first or last few words of a passage, up to a point: a whole paragraph is too much to underline. */
export const clauseOf = ({ span, text }: Pick<Passage, 'span' | 'text'>, which: 'first' | 'last'): Span => {
  if (text.length <= longest && !text.includes('\n')) return span
  if (which === 'first') {
    const end = text.search(/[，,；;。：:\n]/)
    return { start: span.start, end: span.start + (end > 0 && end <= longest ? end : longest) }
  }
  // The last clause begins after the last point that is not the very end.
  for (let index = text.length - 2; index >= Math.max(0, text.length - longest); index--) {
    if (/[，,；;。：:]/.test(text[index] ?? '')) return { start: span.start + index + 1, end: span.end }
  }
  return { start: Math.max(span.start, span.end - longest), end: span.end }
}
