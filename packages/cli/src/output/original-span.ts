import type { Source, Span } from '@fazhi/schema'

/** Where a stretch of reading text stands in what the user has open: the file's own text if it has one. */
export function originalSpan(source: Source, span: Span): Span {
  return source.toOriginal(span) ?? span
}
