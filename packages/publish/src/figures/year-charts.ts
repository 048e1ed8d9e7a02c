import { type Chart, chartPlans } from '@fazhi/render/parts'
import type { Series, SeriesGroup } from './figures-over-years.ts'

/**
 * 历年图表 Of each chart that a report would have, its first indicator that at least two years give, one bar a year. A year that gives
 * several values, or one in another unit, has no bar.
 */
export function yearCharts(groups: readonly SeriesGroup[], years: readonly number[]): readonly Chart[] {
  const byIndicator = new Map(groups.flatMap(({ series }) => series.map(each => [each.indicator, each] as const)))
  return chartPlans.flatMap(({ id, indicators }) => {
    for (const indicator of indicators) {
      const series = byIndicator.get(indicator)
      const { unit, bars } = series === undefined ? { unit: '', bars: [] } : barsOf(series, years)
      if (series !== undefined && bars.length >= 2 && bars.some(({ value }) => value > 0))
        return [{ id: `years-${id}`, title: series.term, unit, bars, year: null, previousYear: null }]
    }
    return []
  })
}

function barsOf({ years }: Series, wanted: readonly number[]): Pick<Chart, 'unit' | 'bars'> {
  const single = wanted.flatMap(year => {
    const [given, another] = years.get(year) ?? []
    return given === undefined || another !== undefined ? [] : [{ year, ...given.figure }]
  })
  const unit = single.at(-1)?.unit ?? ''
  const bars = single.flatMap(({ year, text, value, unit: its }) =>
    its === unit && value >= 0 ? [{ term: `${year}年`, text, value, previous: null }] : [],
  )
  return { unit, bars }
}
