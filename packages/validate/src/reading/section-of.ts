import type { Part, Report, Section } from '@fazhi/schema'
import { remember } from './remember.ts'

const byStart = remember(
  (report: Report): ReadonlyMap<number, Section> => new Map(report.sections.map(section => [section.span.start, section])),
)

/** The section whose heading announces a mandated part, if one does. */
export const sectionOf = (report: Report, part: Part): Section | undefined => (part.own ? byStart(report).get(part.span.start) : undefined)
