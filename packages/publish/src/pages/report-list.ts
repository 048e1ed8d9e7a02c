import { type Markup, markup } from '@fazhi/render/parts'
import type { Entry } from '../entry.ts'
import { timeliness } from '../timeliness.ts'
import { date } from './date.ts'

/** 报告列表 Title, bodies, dates and timeliness. `top`: the way from this page to the column's top; `own`: the body that the page is of. */
export function reportList(entries: readonly Entry[], top: string, own?: string): Markup {
  const items = entries.map(entry => {
    const { verdict, words } = timeliness(entry)
    const facts = [
      ...(entry.bodies.every(body => body === own) ? [] : [entry.bodies.join('、')]),
      ...(entry.writtenOn === null ? [] : [markup`${date(entry.writtenOn)}成文`]),
      ...(entry.publishedOn === null ? [] : [markup`${date(entry.publishedOn)}公开`]),
      ...(verdict === 'none' || verdict === 'unknown'
        ? []
        : [markup`${verdict === 'late' ? markup`<b class="late">${words}</b>` : words}`]),
    ]
    const told = facts.map((fact, index) => [index === 0 ? null : ' · ', fact])
    return markup`<li><a href="${top}reports/${entry.slug}/index.html">${entry.title}</a><span>${told}</span></li>\n`
  })
  return markup`<ul class="reports">\n${items}</ul>\n`
}
