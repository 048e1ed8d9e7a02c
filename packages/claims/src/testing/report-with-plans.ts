import type { Report } from '@fazhi/schema'
import { reportOfText } from './report-of-text.ts'

/** Test support: a report of one paragraph on what has been, and one under a heading that speaks of what is to come. */
export function reportWithPlans(now: string, plan: string): Report {
  const heading = '下一步工作打算'
  const from = now.length + heading.length + 2
  const paragraph = { kind: 'paragraph' as const, span: { start: from, end: from + plan.length }, text: plan }
  const title = { text: heading, span: { start: now.length + 1, end: now.length + 1 + heading.length } }
  const report = reportOfText(now)
  const block = { kind: 'heading' as const, level: 1 as const, marker: null, runIn: false, title, span: title.span, children: [paragraph] }
  return { ...report, preamble: [...report.preamble, block] } as Report
}
