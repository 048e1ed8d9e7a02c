import type { Text } from '@fazhi/schema'
import type { Figure } from '../figures/figure.ts'
import { type Hole, markup } from '../markup/markup.ts'

/**
 * 文字 The words of a leaf, each known figure in a `<data>` element with its value and indicator. The characters stay the same:
 * what is read aloud or copied does not change.
 */
export function words(leaf: Text, figures: readonly Figure[]): Hole {
  const { start, end } = leaf.span
  if (figures.length === 0 || end - start !== leaf.text.length) return lines(leaf.text)
  const out: Hole[] = []
  let from = start
  for (let i = firstFrom(figures, start); i < figures.length; i++) {
    const figure = figures[i]
    if (figure === undefined || figure.end > end) break
    const text = leaf.text.slice(figure.start - start, figure.end - start)
    if (text !== figure.text) continue
    const { id, value, indicator, unit, term } = figure
    out.push(
      lines(leaf.text.slice(from - start, figure.start - start)),
      markup`<data id="${id}" value="${value}" data-indicator="${indicator}" data-term="${term}" data-unit="${unit}">${text}</data>`,
    )
    from = figure.end
  }
  return [...out, lines(leaf.text.slice(from - start))]
}

/** A line break inside a leaf stays one. */
function lines(text: string): Hole {
  const parts = text.split(/\r\n|[\n\r]/)
  return parts.length === 1 ? text : parts.flatMap((part, index) => (index === 0 ? [part] : [markup`<br>`, part]))
}

function firstFrom(figures: readonly Figure[], start: number): number {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((figures[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
