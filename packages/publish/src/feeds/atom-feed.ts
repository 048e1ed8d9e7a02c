import { markup } from '@fazhi/render/parts'
import type { Column } from '../column.ts'
import { columnName } from '../column-name.ts'
import type { Entry } from '../entry.ts'
import type { SiteFile } from '../site-file.ts'
import { uuid } from './uuid.ts'

/** So many of the newest. */
const longest = 50

/**
 * 订阅 Atom (RFC 4287). `updated` is 发布日期, else 成文日期, in Beijing's time: there is no clock. Reports without a date are left out; `null`
 * where none has one. Links are relative to the feed, its ids do not depend on where it lies.
 */
export function atomFeed(entries: readonly Entry[], column: Column): SiteFile | null {
  const dated = entries.flatMap(entry => {
    const day = entry.publishedOn ?? entry.writtenOn
    return day === null ? [] : [{ entry, day }]
  })
  const newest = dated.sort((a, b) => (a.day === b.day ? (a.entry.slug < b.entry.slug ? -1 : 1) : a.day < b.day ? 1 : -1)).slice(0, longest)
  const [first] = newest
  if (first === undefined) return null
  const name = columnName(column)
  const items = newest.map(
    ({ entry, day }) => markup`<entry>
<id>${uuid(entry.slug)}</id>
<title>${entry.title}</title>
<link rel="alternate" type="text/html" href="reports/${entry.slug}/index.html"/>
<updated>${instant(day)}</updated>
${(entry.bodies.length === 0 ? [name] : entry.bodies).map(body => markup`<author><name>${body}</name></author>\n`)}${entry.summary === '' ? null : markup`<summary>${entry.summary}</summary>\n`}</entry>
`,
  )
  const base = column.address === undefined ? null : markup` xml:base="${column.address}"`
  const content = markup`<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"${base}>
<id>${uuid(`${column.site?.name ?? ''} ${name}`)}</id>
<title>${name}</title>
<updated>${instant(first.day)}</updated>
<link rel="self" type="application/atom+xml" href="feed.xml"/>
<link rel="alternate" type="text/html" href="index.html"/>
<author><name>${column.site?.name ?? name}</name></author>
${items}</feed>
`.html
  return { path: 'feed.xml', content }
}

function instant(day: string): string {
  return `${day}T00:00:00+08:00`
}
