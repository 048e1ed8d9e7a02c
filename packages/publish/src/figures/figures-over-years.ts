import { families } from '@fazhi/schema'
import type { Entry, EntryFigure } from '../entry.ts'
import { grouped } from '../grouped.ts'

/** 历年数字 One indicator of one body, year by year. */
export interface Series {
  readonly indicator: string
  readonly term: string
  /** For each year the different values given, in the order of the text; several where a report counts in several ways. */
  readonly years: ReadonlyMap<number, readonly { readonly figure: EntryFigure; readonly slug: string }[]>
}

/** 一类指标 */
export interface SeriesGroup {
  readonly family: string
  readonly series: readonly Series[]
}

/** 历年数字 What the reports of one body give, family by family, in the order in which the indicators are declared. */
export function figuresOverYears(entries: readonly Entry[]): readonly SeriesGroup[] {
  const dated = entries.flatMap(({ year, slug, figures }) => (year === null ? [] : figures.map(figure => ({ year, slug, figure }))))
  const byIndicator = grouped(dated, ({ figure }) => figure.indicator)
  return families.flatMap(family => {
    const series = [...family.indicators, ...family.rates].flatMap(({ id, term }) => {
      const given = byIndicator.get(id)
      if (given === undefined) return []
      const years = new Map([...grouped(given, ({ year }) => year)].map(([year, list]) => [year, distinct(list)]))
      return [{ indicator: id, term, years }]
    })
    return series.length === 0 ? [] : [{ family: family.term, series }]
  })
}

/** A figure that is said again is one figure. */
function distinct<Given extends { readonly figure: EntryFigure }>(list: readonly Given[]): readonly Given[] {
  const seen = new Set<string>()
  return list.filter(({ figure }) => {
    const key = `${figure.value} ${figure.unit}`
    return seen.has(key) ? false : seen.add(key)
  })
}
