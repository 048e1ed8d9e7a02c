import type { DocxRange } from '@fazhi/ooxml'
import type { WordSource } from '@fazhi/parse'
import type { Span } from '@fazhi/schema'

/**
 * The stretches of a Word file that a span of its reading text covers, one for each paragraph it touches. An empty span, or one of line
 * ends alone (something is missing here), gets the character before it, or the first one there is.
 */
export function rangesOf({ placeOf }: WordSource, text: string, span: Span): readonly DocxRange[] {
  const ranges: { paragraph: number; start: number; end: number }[] = []
  // White space counts where the finding is about nothing else: a space too many.
  const blank = text.slice(span.start, span.end).trim() === ''
  for (let at = span.start; at < span.end; at += 1) {
    const char = text.charAt(at)
    const place = char === '\n' || (char.trim() === '' && !blank) ? null : placeOf(at)
    if (!place) continue
    const last = ranges.at(-1)
    if (last?.paragraph === place.paragraph) last.end = place.offset + 1
    else ranges.push({ paragraph: place.paragraph, start: place.offset, end: place.offset + 1 })
  }
  if (ranges.length > 0) return ranges
  const before = text.slice(0, span.start).trimEnd().length - 1
  const place = placeOf(before >= 0 ? before : text.search(/\S/))
  return place ? [{ paragraph: place.paragraph, start: place.offset, end: place.offset + 1 }] : []
}
