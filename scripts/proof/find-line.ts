import type { Measured } from './measured.ts'
import type { Line } from './pages-of.ts'

/** Where a line stands. */
export interface Found {
  readonly page: number
  readonly index: number
  readonly line: Line
}

/** The first line, from `after` on, whose text fits; `last` looks from the end. */
export function findLine({ text }: Measured, fits: (text: string) => boolean, from: 'first' | 'last' = 'first'): Found | null {
  const all = text.flatMap((lines, page) => lines.map((line, index) => ({ page, index, line })))
  const found = all.filter(({ line }) => fits(line.text + line.hung))
  return (from === 'first' ? found[0] : found.at(-1)) ?? null
}

/** Text as pdftotext gives it: without spaces. */
export const bare = (text: string) => text.replace(/\s/g, '')

/** How many lines below the one before it a line stands: 2 is one empty line between. */
export function linesBelow(measured: Measured, found: Found): number | null {
  const before = measured.text[found.page]?.[found.index - 1]
  const middle = (line: Line) => (line.top + line.bottom) / 2
  return before ? (middle(found.line) - middle(before)) / measured.pitch : null
}
