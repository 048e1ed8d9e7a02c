import type { Line } from './line.ts'
import { trim } from './trim.ts'

/** The lines of a plain text, whatever ends them: CRLF, LF, CR, form feed (which also begins a page), Unicode separators. */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
  let start = 0
  let newPage = false
  const take = (end: number): void => {
    const span = trim(text, start, end)
    if (span.start === span.end) {
      return
    }
    lines.push({
      span,
      text: text.slice(span.start, span.end),
      heading: null,
      align: null,
      newPage,
      table: null,
      as: null,
      said: null,
    })
    newPage = false
  }
  for (let at = breaks.exec(text); at !== null; at = breaks.exec(text)) {
    take(at.index)
    start = at.index + at[0].length
    if (at[0] === '\f') newPage = true
  }
  take(text.length)
  return lines
}
