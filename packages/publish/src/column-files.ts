import { figuresSchema } from '@fazhi/render'
import type { Column } from './column.ts'
import type { Entry } from './entry.ts'
import { atomFeed } from './feeds/atom-feed.ts'
import { sitemap } from './feeds/sitemap.ts'
import { allFiguresCsv } from './figures/all-figures-csv.ts'
import { bodyPages } from './pages/body-pages.ts'
import { figuresPage } from './pages/figures-page.ts'
import { indexPage } from './pages/index-page.ts'
import { searchPage } from './pages/search-page.ts'
import { timelinessPage } from './pages/timeliness-page.ts'
import { yearPages } from './pages/year-pages.ts'
import { reportsJson } from './reports-json.ts'
import type { SearchIndex } from './search/search-index.ts'
import type { SiteFile } from './site-file.ts'

/** 专栏自己的各个文件 Everything but the reports themselves. The same reports give the same files, in whatever order they come. */
export function columnFiles(entries: readonly Entry[], index: SearchIndex, column: Column): readonly SiteFile[] {
  const sorted = entries.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const feed = atomFeed(sorted, column)
  const map = sitemap(sorted, column)
  const subscribed = feed !== null
  return [
    indexPage(sorted, column, subscribed),
    ...yearPages(sorted, column, subscribed),
    ...bodyPages(sorted, column, subscribed),
    searchPage(sorted, index, column, subscribed),
    figuresPage(sorted, column, subscribed),
    timelinessPage(sorted, column, subscribed),
    { path: 'reports.json', content: reportsJson(sorted, column) },
    { path: 'figures.csv', content: allFiguresCsv(sorted) },
    { path: 'figures.schema.json', content: `${JSON.stringify(figuresSchema, null, 2)}\n` },
    ...(feed === null ? [] : [feed]),
    ...(map === null ? [] : [map]),
  ]
}
