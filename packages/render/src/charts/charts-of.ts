import type { Figure } from '../renderers/html/figures/figure.ts'
import type { Bar, Chart } from './chart.ts'
import { chartPlans } from './chart-plans.ts'

/** The figures of one report and the year it reports on. */
export interface Year {
  readonly year: number | null
  readonly figures: readonly Figure[]
}

/**
 * 可画的图表 The charts of which at least two bars are known. A figure that a report gives twice with different values (in
 * all, and for one part) is not drawn: nobody can say here which of them is meant.
 */
export function chartsOf(current: Year, previous: Year | null): readonly Chart[] {
  return chartPlans.flatMap(({ id, title, indicators }) => {
    const found = indicators.flatMap(indicator => {
      const figure = only(current.figures, indicator)
      if (figure === null) return []
      const before = previous === null ? null : only(previous.figures, indicator)
      const comparable = before !== null && before.unit === figure.unit ? { text: before.text, value: before.value } : null
      const bar: Bar = { term: figure.term, text: figure.text, value: figure.value, previous: comparable }
      return [{ unit: figure.unit, bar }]
    })
    const unit = found[0]?.unit
    const bars = found.filter(each => each.unit === unit).map(({ bar }) => bar)
    if (bars.length < 2 || bars.every(bar => bar.value === 0)) return []
    return [{ id, title, unit: unit ?? '', bars, year: current.year, previousYear: previous?.year ?? null }]
  })
}

function only(figures: readonly Figure[], indicator: string): Figure | null {
  const [first, ...others] = figures.filter(figure => figure.indicator === indicator)
  return first === undefined || first.value < 0 || others.some(({ value }) => value !== first.value) ? null : first
}
