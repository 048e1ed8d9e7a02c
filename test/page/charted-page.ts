import { chartedReports } from '../support/charted-reports.ts'
import { pageOf } from './page-of.ts'

/** The page with charts of two years. */
export function chartedPage(): string {
  const { report, ...options } = chartedReports()
  return pageOf(report, options)
}
