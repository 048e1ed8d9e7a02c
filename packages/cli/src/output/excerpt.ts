import type { Span } from '@fazhi/schema'
import stringWidth from 'string-width'

/** Half of what fits in a terminal of 100 columns beside the margin, in Chinese characters. */
const reach = 20

/**
 * 摘录 The words around a finding on one line, and a second line of marks under them. Cut at the line's ends, else after `reach`
 * characters on either side, a long finding after twice as many.
 */
export function excerpt(text: string, span: Span): { words: string; marks: string } {
  const from = Math.max(span.start - reach, startOfLine(text, span.start))
  const lineEnd = endOfLine(text, span.start)
  const markEnd = Math.max(span.start, Math.min(span.end, lineEnd, span.start + 2 * reach))
  const to = Math.min(markEnd + reach, lineEnd)
  const before = `${from > startOfLine(text, span.start) ? '…' : ''}${flat(text.slice(from, span.start))}`
  const marked = flat(text.slice(span.start, markEnd))
  const after = `${flat(text.slice(markEnd, to))}${to < lineEnd ? '…' : ''}`
  return { words: before + marked + after, marks: ' '.repeat(width(before)) + '^'.repeat(Math.max(1, width(marked))) }
}

/** Columns in a Chinese terminal, where quotation marks and dashes take two. */
function width(text: string): number {
  return stringWidth(text, { ambiguousIsNarrow: false })
}

/** One character for one, so that nothing shifts: control characters and tabs must not reach a terminal. */
function flat(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ')
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

function endOfLine(text: string, offset: number): number {
  const end = text.slice(offset, offset + 10_000).search(/[\r\n]/)
  return end < 0 ? Math.min(text.length, offset + 10_000) : offset + end
}
