import { type Markup, markup } from '@fazhi/render/parts'
import { families, indicatorIndex } from '@fazhi/schema'
import { bodiesOf } from '../bodies-of.ts'
import type { Column } from '../column.ts'
import type { Entry } from '../entry.ts'
import type { SiteFile } from '../site-file.ts'
import { dataTable } from './data-table.ts'
import { frame } from './frame.ts'

/** 历年数字总览 Which indicators the reports of each year give, and the way to every body's own figures. */
export function figuresPage(entries: readonly Entry[], column: Column, feed: boolean): SiteFile {
  const years = [...new Set(entries.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b)
  const counts = countByIndicator(entries)
  const tables = families.flatMap(family => {
    const rows = [...family.indicators, ...family.rates].flatMap(({ id, term }) => {
      const byYear = counts.get(id)
      return byYear === undefined ? [] : [[term, ...years.map(year => byYear.get(year) ?? '—')] as const]
    })
    const columns = ['指标', ...years.map(year => `${year}年`)]
    return rows.length === 0 ? [] : [dataTable({ caption: `${family.term}：写明的报告份数`, columns, rows, figures: true })]
  })
  const main = markup`<p>报告里写明指标的数字已逐一标出，可以按机关看历年的变化，也可以整份下载：<a href="figures.csv">全部数字（CSV）</a>。各份报告的数字文件（JSON）格式见<a href="figures.schema.json">JSON Schema</a>。</p>
${bodies(entries)}<section aria-labelledby="indicators">
<h2 id="indicators">按指标</h2>
${tables.length === 0 ? markup`<p>这些报告里还没有能确认指标的数字。</p>\n` : tables}</section>
`
  return { path: 'figures.html', content: frame({ column, page: 'figures.html', title: '历年数字', main, feed }) }
}

function bodies(entries: readonly Entry[]): Markup | null {
  const items = bodiesOf(entries).flatMap(({ name, page, entries: reports }) => {
    const number = reports.reduce((sum, { figures }) => sum + figures.length, 0)
    return number === 0 ? [] : [markup`<li><a href="${page}#figures">${name}</a><span>${number}个数字</span></li>\n`]
  })
  if (items.length === 0) return null
  return markup`<section aria-labelledby="bodies">
<h2 id="bodies">按机关</h2>
<ul class="bodies">
${items}</ul>
</section>
`
}

/** For each known indicator and year, how many reports give it. */
function countByIndicator(entries: readonly Entry[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const counts = new Map<string, Map<number, number>>()
  for (const { year, figures } of entries) {
    if (year === null) continue
    for (const indicator of new Set(figures.map(figure => figure.indicator))) {
      if (indicatorIndex.byId(indicator) === undefined) continue
      const byYear = counts.get(indicator) ?? new Map<number, number>()
      counts.set(indicator, byYear.set(year, (byYear.get(year) ?? 0) + 1))
    }
  }
  return counts
}
