import { type Chart, chartDrawing, chartPatterns, type Hole, type Markup, markup } from '@fazhi/render/parts'
import { bodiesOf } from '../bodies-of.ts'
import type { Column } from '../column.ts'
import type { Entry } from '../entry.ts'
import { figuresOverYears, type Series, type SeriesGroup } from '../figures/figures-over-years.ts'
import { yearCharts } from '../figures/year-charts.ts'
import type { SiteFile } from '../site-file.ts'
import { dataTable } from './data-table.ts'
import { frame } from './frame.ts'
import { reportList } from './report-list.ts'

/** 各机关的网页 Its reports, and its figures over the years. */
export function bodyPages(entries: readonly Entry[], column: Column, feed: boolean): readonly SiteFile[] {
  return bodiesOf(entries).map(({ name, page, entries: reports }) => {
    const main = markup`<section aria-labelledby="reports">
<h2 id="reports">年度报告</h2>
${reportList(reports, '../', name)}</section>
${figures(reports)}`
    return { path: page, content: frame({ column, page, title: name, main, feed }) }
  })
}

function figures(reports: readonly Entry[]): Markup | null {
  const groups = figuresOverYears(reports)
  if (groups.length === 0) return null
  const years = [...new Set(reports.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b)
  return markup`<section aria-labelledby="figures">
<h2 id="figures">历年数字</h2>
<p>各年度报告里写明指标的数字，都是原文；点数字看它在报告里的位置。同一指标在一份报告里有几个数的（例如全市和本级），一并列出。没有列出的，只是报告没有写明。</p>
${charts(yearCharts(groups, years))}${groups.map(group => table(group, years))}</section>
`
}

function charts(list: readonly Chart[]): Hole {
  if (list.length === 0) return null
  const drawn = list.map(
    chart => markup`<figure aria-labelledby="chart-${chart.id}">
<figcaption id="chart-${chart.id}">${chart.title}</figcaption>
${chartDrawing(chart)}</figure>
`,
  )
  return markup`${chartPatterns}<div class="over-years">
${drawn}</div>
`
}

function table({ family, series }: SeriesGroup, years: readonly number[]): Markup {
  return dataTable({
    caption: family,
    columns: ['指标', ...years.map(year => `${year}年`)],
    rows: series.map(each => [each.term, ...years.map(year => cell(each, year))] as const),
    figures: true,
  })
}

function cell({ years }: Series, year: number): Hole {
  const given = years.get(year) ?? []
  if (given.length === 0) return '—'
  return given.map(({ figure, slug }, index) => [
    index === 0 ? null : markup`<br>`,
    markup`<a href="../reports/${slug}/index.html#${figure.id}">${figure.text}</a>`,
  ])
}
