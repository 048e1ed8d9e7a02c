import type { Report } from '@fazhi/schema'

/** The title as one line; empty if there is none. */
export const titleText = (report: Report): string => report.title?.lines.map(line => line.text.trim()).join('') ?? ''
