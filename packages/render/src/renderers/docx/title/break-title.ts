import { GBT_9704 } from '../gbt-9704.ts'
import { drawnWidth } from '../text/drawn-width.ts'
import { widthOf } from '../text/width-of.ts'
import { boundaryCosts } from './boundary-costs.ts'
import { shapeCost } from './shape-cost.ts'

/** How many characters of the title's size go on one line: 156 mm ÷ 22 pt. */
const WIDEST = GBT_9704.textWidth / 20 / GBT_9704.size.title

/** Whether a line stays one line also in a font whose digits are wide. */
const fits = (line: string) => drawnWidth(line) <= WIDEST

/** Each line more than needed. */
const EXTRA_LINE = 5

/**
 * 标题分行 7.3.1: 回行时，要做到词意完整，排列对称，长短适宜，间距恰当. Lines end between 机关名称, 事由 and 文种 rather than
 * inside a word, and their lengths make a trapezium or a diamond. Lines that the writer broke stay if they fit.
 */
export function breakTitle(lines: readonly string[], names: readonly string[] = []): readonly string[] {
  if (lines.length > 1 && lines.every(fits)) return lines
  const text = lines.join('').trim()
  if (fits(text)) return [text]
  const fewest = Math.ceil(drawnWidth(text) / WIDEST)
  const costs = boundaryCosts(text, names)
  const best = [fewest, fewest + 1]
    .map((count, extra) => ({ found: cheapest(text, costs, count), extra: extra * EXTRA_LINE }))
    .filter(({ found }) => found !== null)
    .sort((a, b) => (a.found?.cost ?? 0) + a.extra - ((b.found?.cost ?? 0) + b.extra))[0]
  return best?.found?.lines ?? anyhow(text)
}

interface Broken {
  readonly lines: readonly string[]
  readonly cost: number
}

/** The best way to break `text` into `count` lines, or null where a line would be too wide. */
function cheapest(text: string, costs: readonly number[], count: number): Broken | null {
  const target = widthOf(text) / count
  let best: Broken | null = null
  const place = (start: number, done: readonly string[], cost: number) => {
    if (best && cost >= best.cost) return
    if (done.length === count - 1) {
      const lines = [...done, text.slice(start).trim()]
      if (!fits(lines.at(-1) ?? '')) return
      const total = cost + shapeCost(lines.map(widthOf))
      if (!best || total < best.cost) best = { lines, cost: total }
      return
    }
    for (let end = start + 1; end < text.length; end++) {
      const line = text.slice(start, end).trim()
      if (!fits(line) || widthOf(line) > 2 * target) return
      const here = costs[end] ?? Number.POSITIVE_INFINITY
      if (here !== Number.POSITIVE_INFINITY) place(end, [...done, line], cost + here)
    }
  }
  if (count <= MOST_LINES) place(0, [], 0)
  return best
}

/** A title of more lines than this is no title; it is cut where the lines are full. */
const MOST_LINES = 5

function anyhow(text: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const character of text) {
    if (!fits(line + character)) {
      lines.push(line)
      line = ''
    }
    line += character
  }
  return [...lines, line]
}
