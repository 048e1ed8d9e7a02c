import { type Markup, markup, metaTags, policy, settings, verbatim } from '@fazhi/render/parts'
import type { Column } from '../column.ts'
import { columnName } from '../column-name.ts'
import { columnStyle } from '../style/column-style.ts'

const places = [
  { page: 'index.html', term: '全部报告' },
  { page: 'search.html', term: '检索' },
  { page: 'figures.html', term: '历年数字' },
  { page: 'timeliness.html', term: '公开时效' },
] as const

const noFacts = { identifier: null, subject: null, issuer: null, writtenOn: null, documentNumber: null, publishedOn: null, validity: null }

/** Pages without a script all have the same policy. */
const plainPolicy = policy(columnStyle)

/** 专栏网页的框架 Head, skip link, the way to the other pages. `page`: where it lies, from the column's top; links are relative to it. */
export function frame(input: {
  readonly column: Column
  readonly page: string
  readonly title: string
  readonly main: Markup
  /** Whether there is a feed to subscribe to. */
  readonly feed: boolean
  /** The page's own script and the data it reads. */
  readonly script?: { readonly code: string; readonly data: string }
}): string {
  const { column, page, title, main, feed, script } = input
  const top = '../'.repeat(page.split('/').length - 1)
  const name = columnName(column)
  const steps = places.map(place => {
    const current = place.page === page ? markup` aria-current="page"` : null
    return markup`<li><a href="${top}${place.page}"${current}>${place.term}</a></li>\n`
  })
  return markup`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${script === undefined ? plainPolicy : policy(columnStyle, script.code)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === name ? name : `${title} - ${name}`}</title>
${metaTags({ ...column, column: { ...column.column, name } }, null, noFacts)}${feed ? markup`<link rel="alternate" type="application/atom+xml" href="${top}feed.xml" title="${name}">\n` : null}<style>${verbatim(columnStyle)}</style>
</head>
<body>
<a class="skip" href="#text">跳到正文</a>
<header class="bar">
<p>${[column.site?.name?.trim() ?? '', name].filter(words => words !== '').join(' › ')}</p>
${settings()}</header>
<nav class="way" aria-label="专栏">
<ul>
${steps}</ul>
</nav>
<main id="text" class="column">
<h1>${title}</h1>
${main}</main>
<footer class="foot">
<ul>
${feed ? markup`<li><a href="${top}feed.xml" type="application/atom+xml">订阅（Atom）</a></li>\n` : null}<li><a href="${top}reports.json" type="application/json">报告清单（JSON）</a></li>
<li><a href="${top}figures.csv" type="text/csv">全部数字（CSV）</a></li>
</ul>
</footer>
${script === undefined ? null : markup`<script type="application/json" id="index">${verbatim(script.data)}</script>\n<script>${verbatim(script.code)}</script>\n`}</body>
</html>
`.html
}
