import { indicatorIndex } from '@fazhi/schema'
import { byBodyAndYear } from '../by-body-and-year.ts'
import type { Entry } from '../entry.ts'

const header = ['报告年度', '发文机关', '指标', '指标编号', '原文', '数值', '单位', '网页']

/** 全部报告的数字 RFC 4180 with a byte order mark, as `figures.csv` of a single report; the last column leads to the place in the page. */
export function allFiguresCsv(entries: readonly Entry[]): string {
  const rows = [...entries]
    .sort(byBodyAndYear)
    .flatMap(({ year, bodies, slug, figures }) =>
      figures.map(({ indicator, text, value, unit, id }) => [
        year,
        bodies.join('、'),
        indicatorIndex.byId(indicator)?.indicator.term ?? indicator,
        indicator,
        text,
        value,
        unit,
        `reports/${slug}/index.html#${id}`,
      ]),
    )
  return `\ufeff${[header, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A cell that a spreadsheet would run as a formula is defused with an apostrophe. */
function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value)
  const words = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words
}
