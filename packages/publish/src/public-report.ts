import type { Report } from '@fazhi/schema'

/**
 * 公开的报告 What of a report goes to the public: the letterhead of an upward document (份号、密级、签发人、印发 …) stays in the house but for
 * its number, and what a web page had around the text is left out.
 */
export function publicReport(report: Report): Report {
  const { documentNumber } = report.letterhead
  return { ...report, letterhead: documentNumber === undefined ? {} : { documentNumber }, aside: [] }
}
