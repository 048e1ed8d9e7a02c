import { type Markup, markup } from '@fazhi/render/parts'
import { type Body, bodiesOf } from '../bodies-of.ts'
import type { Column } from '../column.ts'
import { columnName } from '../column-name.ts'
import { countTimeliness } from '../count-timeliness.ts'
import type { Entry } from '../entry.ts'
import type { SiteFile } from '../site-file.ts'
import { type Year, yearsOf } from '../years-of.ts'
import { frame } from './frame.ts'
import { reportList } from './report-list.ts'

/** 首页 By year and by body; from here a link leads to every report without a script. */
export function indexPage(entries: readonly Entry[], column: Column, feed: boolean): SiteFile {
  const years = yearsOf(entries)
  const bodies = bodiesOf(entries)
  const nobody = entries.filter(entry => entry.bodies.length === 0)
  const main = markup`<p>共${entries.length}份报告，${bodies.length}个机关${span(years)}。</p>
<section aria-labelledby="years">
<h2 id="years">按年度</h2>
<ul class="years">
${years.map(yearItem)}</ul>
</section>
<section aria-labelledby="bodies">
<h2 id="bodies">按机关</h2>
<ul class="bodies">
${bodies.map(bodyItem)}</ul>
</section>
${
  nobody.length === 0
    ? null
    : markup`<section aria-labelledby="nobody">
<h2 id="nobody">没有写明机关</h2>
${reportList(nobody, '')}</section>
`
}`
  return { path: 'index.html', content: frame({ column, page: 'index.html', title: columnName(column), main, feed }) }
}

function span(years: readonly Year[]): string {
  const known = years.flatMap(({ year }) => year ?? [])
  const [last, first] = [known[0], known.at(-1)]
  if (last === undefined || first === undefined) return ''
  return first === last ? `，${first}年度` : `，${first}年度至${last}年度`
}

function yearItem({ term, page, entries }: Year): Markup {
  const { late, unknown } = countTimeliness(entries)
  const remarks = [`${entries.length}份`, ...(late > 0 ? [`逾期${late}份`] : []), ...(unknown > 0 ? [`未写明发布日期${unknown}份`] : [])]
  return markup`<li><a href="${page}">${term}</a><span>${remarks.join('，')}</span></li>\n`
}

function bodyItem({ name, page, entries }: Body): Markup {
  const links = entries.map(({ slug, year }) => {
    const words = year === null ? '年度不明' : String(year)
    return markup`<a href="reports/${slug}/index.html" aria-label="${name}${words}${year === null ? '' : '年度'}报告">${words}</a>`
  })
  return markup`<li><a href="${page}">${name}</a><span>${links}</span></li>\n`
}
