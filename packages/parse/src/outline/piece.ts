import type { Text } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { trim } from '../reading/trim.ts'

/** A stretch of a line as a leaf, white space at its ends left off. `from` and `to` count from the line's beginning. */
export function piece(line: Pick<Line, 'text' | 'span'>, from = 0, to = line.text.length): Text {
  const { start, end } = trim(line.text, from, to)
  return { span: { start: line.span.start + start, end: line.span.start + end }, text: line.text.slice(start, end) }
}
