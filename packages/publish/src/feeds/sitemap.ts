import { markup } from '@fazhi/render/parts'
import { bodiesOf } from '../bodies-of.ts'
import type { Column } from '../column.ts'
import type { Entry } from '../entry.ts'
import type { SiteFile } from '../site-file.ts'
import { yearsOf } from '../years-of.ts'

/** Sitemaps protocol 0.9: so many addresses in one file. */
const most = 50_000

/** 网站地图 sitemaps.org 0.9 asks for whole addresses: `null` where nobody says under which one the column will lie. */
export function sitemap(entries: readonly Entry[], column: Column): SiteFile | null {
  const { address } = column
  if (address === undefined) return null
  const base = address.endsWith('/') ? address : `${address}/`
  const reports = entries.map(({ slug, publishedOn, writtenOn }) => ({ page: `reports/${slug}/index.html`, day: publishedOn ?? writtenOn }))
  const others = [
    'index.html',
    'timeliness.html',
    'figures.html',
    ...yearsOf(entries).map(year => year.page),
    ...bodiesOf(entries).map(body => body.page),
  ]
  const pages = [...others.map(page => ({ page, day: null })), ...reports.sort((a, b) => (a.page < b.page ? -1 : 1))].slice(0, most)
  const urls = pages.map(
    ({ page, day }) => markup`<url><loc>${base}${page}</loc>${day === null ? null : markup`<lastmod>${day}</lastmod>`}</url>\n`,
  )
  const content = markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`.html
  return { path: 'sitemap.xml', content }
}
