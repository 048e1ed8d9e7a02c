import { type Markup, markup } from '@fazhi/render/parts'
import type { Column } from '../column.ts'
import type { Entry } from '../entry.ts'
import type { SiteFile } from '../site-file.ts'
import { type Year, yearsOf } from '../years-of.ts'
import { frame } from './frame.ts'
import { reportList } from './report-list.ts'

/** 各年度的网页 All reports of a year by body, and the way to the years before and after. */
export function yearPages(entries: readonly Entry[], column: Column, feed: boolean): readonly SiteFile[] {
  const years = yearsOf(entries)
  return years.map((year, index) => {
    const title = year.year === null ? '年度不明的报告' : `${year.year}年度法治政府建设情况报告`
    const main = markup`<p>共${year.entries.length}份。</p>
${reportList(year.entries, '../')}${steps(years[index - 1], years[index + 1])}`
    return { path: year.page, content: frame({ column, page: year.page, title, main, feed }) }
  })
}

function steps(later: Year | undefined, earlier: Year | undefined): Markup | null {
  if (later === undefined && earlier === undefined) return null
  const link = (year: Year | undefined): Markup | null => (year === undefined ? null : markup`<a href="../${year.page}">${year.term}</a>\n`)
  return markup`<nav class="steps" aria-label="其他年度">\n${link(earlier)}${link(later)}</nav>\n`
}
