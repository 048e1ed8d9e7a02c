import { widthOf } from '../../packages/render/src/renderers/docx/text/width-of.ts'
import type { Report } from '../../packages/schema/src/index.ts'
import { type Line, type Page, pagesOf } from './pages-of.ts'
import { type Picture, picture } from './picture.ts'
import { MM, REQUIRED } from './required.ts'

/** A Word file laid out, and what is common to all clauses. Lengths in points. */
export interface Measured {
  readonly pdf: string
  readonly report: Report
  readonly form: 'public' | 'submitted'
  readonly pages: readonly Page[]
  /** The lines of each page that are in the text block, and below it. */
  readonly text: readonly (readonly Line[])[]
  readonly foot: readonly (readonly Line[])[]
  readonly block: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  /** Distance of lines; middle of a line of body text below its box's upper edge; height of its box. */
  readonly pitch: number
  readonly offset: number
  readonly height: number
  readonly pictureOf: (page: number) => Picture
}

const HANGS = /[，。、；：？！,.;:?!]$/

/** How many of these characters are as wide as a Chinese one. */
export const wideCount = (text: string) =>
  Array.from(text.matchAll(/[\u2E80-\u9FFF\uF900-\uFAFF\uFF01-\uFF60\u3000-\u303F\u{20000}-\u{2FFFF}]/gu)).length

export function measure(pdf: string, report: Report, form: 'public' | 'submitted'): Measured {
  const pages = pagesOf(pdf)
  const block = {
    left: REQUIRED.left * MM,
    right: (REQUIRED.left + REQUIRED.width) * MM,
    top: REQUIRED.top * MM,
    bottom: (REQUIRED.top + REQUIRED.height) * MM,
  }
  const isFoot = (line: Line) => line.top > block.bottom - 2
  const text = pages.map(page => page.lines.filter(line => !isFoot(line)))
  const foot = pages.map(page => page.lines.filter(isFoot))
  const character = (REQUIRED.width * MM) / REQUIRED.characters
  for (const line of text.flat()) {
    if (line.right <= block.right + 0.3 * character || !HANGS.test(line.text)) continue
    line.hung = line.text.slice(-1)
    line.text = line.text.slice(0, -1)
    line.right -= character
  }
  // Body text is 3号; a line of 4号 (版记) or of a table is narrower for as many characters.
  const isBodySize = (line: Line) => wideCount(line.text) > 12 && (line.right - line.left) / widthOf(line.text) > character - 0.8
  const sizes = text.flat().filter(isBodySize)
  const height = commonest(sizes.map(line => round(line.bottom - line.top)))
  const isBody = (line: Line) => Math.abs(line.bottom - line.top - height) < 0.3
  const gaps = text.flatMap(lines =>
    lines.slice(1).flatMap((line, index) => (lines[index] && isBody(line) && isBody(lines[index]) ? [line.top - lines[index].top] : [])),
  )
  const usual = commonest(gaps.map(Math.round))
  const near = gaps.filter(gap => Math.abs(gap - usual) < 1)
  const pitch = near.reduce((sum, gap) => sum + gap, 0) / near.length
  const pictures = new Map<number, Picture>()
  const pictureOf = (page: number) => {
    const known = pictures.get(page) ?? picture(pdf, page + 1)
    pictures.set(page, known)
    return known
  }
  return { pdf, report, form, pages, text, foot, block, pitch, height, pictureOf, offset: offsetOf(text, isBody, pictureOf) }
}

/** The middle of the ink of full lines of body text, below the upper edge of the box that the font claims. */
function offsetOf(text: Measured['text'], isBody: (line: Line) => boolean, pictureOf: Measured['pictureOf']): number {
  const offsets = text.slice(0, 2).flatMap((lines, page) =>
    lines
      .filter(line => isBody(line) && wideCount(line.text) > 12)
      .slice(0, 12)
      .flatMap(line => {
        const ink = pictureOf(page).ink({ left: line.left, right: line.right, top: line.top - 4, bottom: line.bottom + 4 })
        return ink ? [(ink.top + ink.bottom) / 2 - line.top] : []
      }),
  )
  return median(offsets) ?? 0
}

export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

const round = (value: number) => Math.round(value * 10) / 10
