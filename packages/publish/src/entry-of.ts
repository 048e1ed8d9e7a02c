import { disclosure, figuresOf, isDate, publicationOf, titleText } from '@fazhi/render/parts'
import type { Examination, Profile, Publication, Report } from '@fazhi/schema'
import { bodyNames } from './body-names.ts'
import { deadlineOf } from './deadline-of.ts'
import type { Entry } from './entry.ts'
import { slugOf } from './slug-of.ts'

/** 报告 → 条目 `path`: where the file lies below the folder that is published. `publish`: what the site knows of it and the report does not say. */
export function entryOf(input: {
  readonly path: string
  readonly report: Report
  readonly examination: Pick<Examination, 'quantities'>
  readonly profile: Profile
  readonly publish?: Publication
}): Entry {
  const { path, report, examination, profile } = input
  const { writtenOn, publishedOn } = disclosure(report, publicationOf(report, input.publish))
  return {
    slug: slugOf(path, report.year),
    title: titleText(report) ?? '（没有标题的报告）',
    year: report.year,
    bodies: bodyNames(report),
    profile: profile.term,
    writtenOn: day(writtenOn),
    publishedOn: day(publishedOn),
    deadline: deadlineOf(profile, report.year),
    summary: summary(report),
    figures: figuresOf(report, examination).map(({ indicator, text, value, unit, id }) => ({ indicator, text, value, unit, id })),
  }
}

/** What is no date is left to the page, and told of there. */
function day(words: string | null): string | null {
  return words !== null && isDate(words) ? words : null
}

const longest = 120

function summary(report: Report): string {
  const first = [...report.preamble, ...report.sections.flatMap(section => section.children)].find(block => block.kind === 'paragraph')
  const words = first?.kind === 'paragraph' ? first.text.replace(/\s+/g, ' ').trim() : ''
  // Never half of a pair of code units.
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`
}
