import type { Examination, Report } from '@fazhi/schema'
import { figuresOf } from './figures-of.ts'

const header = ['报告年度', '发文机关', '指标', '指标编号', '原文', '数值', '下限', '上限', '单位', '小数位', '位置']

/**
 * figures.csv 报告里的数字，供表格软件使用 RFC 4180 with a byte order mark, so that Excel reads the Chinese. A cell that a
 * spreadsheet would run as a formula is defused with an apostrophe.
 */
export function figuresCsv(report: Report, examination: Pick<Examination, 'quantities'>): string {
  const issuers = report.issuers.map(issuer => issuer.text).join('、')
  const rows = figuresOf(report, examination).map(figure => [
    report.year,
    issuers,
    figure.term,
    figure.indicator,
    figure.text,
    figure.value,
    figure.low,
    figure.high,
    figure.unit,
    figure.places,
    `#${figure.id}`,
  ])
  return `\ufeff${[header, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value)
  const words = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[",\r\n]/.test(words) ? `"${words.replace(/"/g, '""')}"` : words
}
