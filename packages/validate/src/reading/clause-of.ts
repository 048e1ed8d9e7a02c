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
  const tail = text.slice(-longest)
  const start = tail.slice(0, -1).search(/(?<=[，,；;。：:])(?=[^，,；;。：:]+[，,；;。：:]?$)/)
  return { start: span.end - longest + Math.max(0, start), end: span.end }
}
