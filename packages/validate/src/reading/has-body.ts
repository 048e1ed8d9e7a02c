import type { Report } from '@fazhi/schema'

/** Whether there is a report to speak of: of an empty file, only the file itself can be said to be wrong. */
export const hasBody = (report: Report): boolean => report.sections.length > 0 || report.preamble.length > 0
