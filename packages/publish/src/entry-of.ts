import { figuresOf, titleText } from '@fazhi/render/parts'
import type { Examination, Profile, Report } from '@fazhi/schema'
import { bodyNames } from './body-names.ts'
import { deadlineOf } from './deadline-of.ts'
import type { Entry } from './entry.ts'
import { slugOf } from './slug-of.ts'

/** 报告 → 条目 `path`: where the file lies below the folder that is published. `publishedOn`: what the site knows, if the report does not say. */
export function entryOf(input: {
  readonly path: string
  readonly report: Report
  readonly examination: Pick<Examination, 'quantities'>
  readonly profile: Profile
  readonly publishedOn?: string
}): Entry {
  const { path, report, examination, profile } = input
  return {
    slug: slugOf(path, report.year),
    title: titleText(report) ?? '（没有标题的报告）',
    year: report.year,
    bodies: bodyNames(report),
    profile: profile.term,
    writtenOn: report.signature?.date?.iso ?? null,
    publishedOn: input.publishedOn ?? report.published?.iso ?? null,
    deadline: deadlineOf(profile, report.year),
    summary: summary(report),
    figures: figuresOf(report, examination).map(({ indicator, text, value, unit, id }) => ({ indicator, text, value, unit, id })),
  }
}

const longest = 120

function summary(report: Report): string {
  const first = [...report.preamble, ...report.sections.flatMap(section => section.children)].find(block => block.kind === 'paragraph')
  const words = first?.kind === 'paragraph' ? first.text.replace(/\s+/g, ' ').trim() : ''
  // Never half of a pair of code units.
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`
}
