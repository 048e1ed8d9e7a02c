import type { Report } from '@fazhi/schema'
import { reportCharts } from '../../charts/report-charts.ts'
import { chartsSection } from './charts/charts-section.ts'
import { article } from './content/article.ts'
import { contents } from './content/contents.ts'
import { titleText } from './content/title-text.ts'
import { figuresOf } from './figures/figures-of.ts'
import { jsonLd } from './figures/json-ld.ts'
import type { Download, HtmlOptions } from './html-options.ts'
import { type Hole, type Markup, markup } from './markup/markup.ts'
import { safeLink } from './markup/safe-link.ts'
import { verbatim } from './markup/verbatim.ts'
import { policy } from './policy.ts'
import type { Disclosure } from './publish/disclosure.ts'
import { disclosureBox } from './publish/disclosure-box.ts'
import { metaTags } from './publish/meta-tags.ts'
import { settings } from './settings.ts'
import { styleSheet } from './style/style-sheet.ts'

const mediaTypeForm = /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/i

// Every page has a heading of the first rank, if only for those who hear it.
const untitled = markup`<h1 class="unseen">报告正文</h1>\n`

/** 网页 The whole page: head, skip link, site and column, contents, text, downloads. */
export function page(report: Report, options: HtmlOptions, facts: Disclosure): Markup {
  const { publish = {}, examination, downloads = [], trail = [], bound } = options
  const figures = examination === undefined ? [] : figuresOf(report, examination, bound)
  const charts = reportCharts(report, options)
  const links = downloads.flatMap(download => {
    const href = safeLink(download.href)
    const { term, mediaType = '' } = download
    return href === null ? [] : [{ href, term, ...(mediaTypeForm.test(mediaType) ? { mediaType } : {}) }]
  })
  const title = titleText(report)
  const nav = contents(report, charts.length > 0)
  return markup`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(styleSheet)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ?? '法治政府建设年度报告'}</title>
${metaTags(publish, title, facts)}${links.map(alternate)}<style>${verbatim(styleSheet)}</style>
${jsonLd(report, facts, figures, links)}</head>
<body>
<a class="skip" href="#text">跳到正文</a>
<header class="bar">
${title === null ? untitled : null}${trail.length > 0 ? way(trail) : place(publish.site?.name, publish.column?.name)}${settings()}</header>
<div class="frame${nav === null ? ' alone' : null}">
${nav}<main id="text">
${article(report, figures, disclosureBox(facts))}${chartsSection(charts)}</main>
${foot(links)}</div>
</body>
</html>
`
}

function place(site: string | undefined, column: string | undefined): Hole {
  const names = [site, column].filter(name => name !== undefined && name.trim() !== '')
  return names.length === 0 ? null : markup`<nav aria-label="当前位置"><p>${names.join(' › ')}</p></nav>\n`
}

function way(trail: readonly Download[]): Markup {
  const steps = trail.flatMap(({ href, term }) => {
    const safe = safeLink(href)
    return safe === null ? [] : [markup`<li><a href="${safe}">${term}</a></li>\n`]
  })
  return markup`<nav class="trail" aria-label="当前位置"><ol>\n${steps}</ol></nav>\n`
}

function alternate({ href, term, mediaType }: Download): Hole {
  return mediaType === undefined ? null : markup`<link rel="alternate" type="${mediaType}" href="${href}" title="${term}">\n`
}

function foot(links: readonly Download[]): Hole {
  if (links.length === 0) return null
  const items = links.map(
    ({ href, term, mediaType }) =>
      markup`<li><a href="${href}"${mediaType === undefined ? null : markup` type="${mediaType}"`}>${term}</a></li>\n`,
  )
  return markup`<footer class="foot">\n<ul>\n${items}</ul>\n</footer>\n`
}
