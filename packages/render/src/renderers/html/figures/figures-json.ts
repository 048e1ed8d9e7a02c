import type { Examination, Report } from '@fazhi/schema'
import { titleText } from '../content/title-text.ts'
import { figuresOf } from './figures-of.ts'

/**
 * figures.json 报告里的数字，供程序使用 `{ version, report: { title, year, issuers, date }, figures }`, two spaces deep, a line
 * break at the end. Its JSON Schema is `figuresSchema`.
 */
export function figuresJson(report: Report, examination: Pick<Examination, 'quantities'>): string {
  const document = {
    version: 1,
    report: {
      title: titleText(report),
      year: report.year,
      issuers: report.issuers.map(issuer => issuer.text),
      date: report.signature?.date?.iso ?? report.published?.iso ?? null,
    },
    figures: figuresOf(report, examination),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
