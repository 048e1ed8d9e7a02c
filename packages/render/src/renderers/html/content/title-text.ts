import type { Report } from '@fazhi/schema'

/** 标题 Its lines joined without a space, as the model says; `null` for a report without a title. */
export function titleText(report: Report): string | null {
  return report.title === null ? null : report.title.lines.map(line => line.text).join('')
}
