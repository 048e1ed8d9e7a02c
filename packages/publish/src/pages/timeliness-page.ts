import { type Hole, type Markup, markup } from '@fazhi/render/parts'
import type { Column } from '../column.ts'
import { countTimeliness } from '../count-timeliness.ts'
import type { Entry } from '../entry.ts'
import type { SiteFile } from '../site-file.ts'
import { timeliness } from '../timeliness.ts'
import { type Year, yearsOf } from '../years-of.ts'
import { dataTable } from './data-table.ts'
import { date } from './date.ts'
import { frame } from './frame.ts'

/** 公开时效 Who published when, and whether before the day that 《法治政府建设与责任落实督察工作规定》第二十四条 sets. */
export function timelinessPage(entries: readonly Entry[], column: Column, feed: boolean): SiteFile {
  const years = yearsOf(entries)
  const main = markup`<p>年度报告应当在第二年4月1日之前向社会公开，涉及党和国家秘密的除外（《法治政府建设与责任落实督察工作规定》第二十四条，2019年起施行）。公开日期按报告写明的发布日期；没有写明的，不算按期，也不算逾期。</p>
${dataTable({
  caption: '各年度公开时效',
  columns: ['报告年度', '报告', '按期', '逾期', '期限当日', '未写明发布日期', '没有期限'],
  rows: years.map(summary),
  figures: true,
})}${years.map(yearTable)}`
  return { path: 'timeliness.html', content: frame({ column, page: 'timeliness.html', title: '公开时效', main, feed }) }
}

function anchor({ year }: Year): string {
  return `y${year ?? '-undated'}`
}

function summary(year: Year): readonly [Hole, ...Hole[]] {
  const counts = countTimeliness(year.entries)
  const name = markup`<a href="#${anchor(year)}">${year.term}</a>`
  return [name, year.entries.length, counts['in-time'], counts.late, counts.on, counts.unknown, counts.none]
}

function yearTable(year: Year): Markup {
  const rows = year.entries.map(entry => {
    const { verdict, words } = timeliness(entry)
    return [
      markup`<a href="reports/${entry.slug}/index.html">${entry.bodies.length === 0 ? entry.title : entry.bodies.join('、')}</a>`,
      verdict === 'late' ? markup`<b class="late">${words}</b>` : words,
      day(entry.publishedOn),
      day(entry.deadline),
      day(entry.writtenOn),
    ] as const
  })
  return markup`<section aria-labelledby="${anchor(year)}">
<h2 id="${anchor(year)}">${year.term}</h2>
${dataTable({ caption: `${year.term}报告的公开时效`, columns: ['机关', '时效', '公开', '期限（不含当日）', '成文'], rows, figures: false })}</section>
`
}

function day(iso: string | null): Hole {
  return iso === null ? '—' : date(iso)
}
