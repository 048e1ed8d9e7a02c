import type { DocxComment } from '@fazhi/ooxml'
import type { WordSource } from '@fazhi/parse'
import { becauseTerm, type Reviewed, reportCard } from '@fazhi/review'
import type { Diagnostic } from '@fazhi/schema'
import { severityTerms } from '../output/severity-terms.ts'
import { commentAuthor } from './comment-author.ts'
import { rangesOf } from './ranges-of.ts'

/** 批注 One comment for each finding on the words it is about, and one on the title with the summary. */
export function commentsOf(reviewed: Reviewed, word: WordSource): readonly DocxComment[] {
  const { source, report, diagnostics } = reviewed
  const comment = (span: { start: number; end: number }, lines: readonly string[]): DocxComment => ({
    ranges: rangesOf(word, source.text, span),
    ...commentAuthor,
    lines,
  })
  const summary = reportCard(reviewed).map(([term, found]) => `${term}：${found}`)
  return [
    comment(report.title?.span ?? { start: 0, end: 0 }, ['核验结论', ...summary]),
    ...diagnostics.map(entry => comment(entry.span, linesOf(entry))),
  ].filter(({ ranges }) => ranges.length > 0)
}

function linesOf(entry: Diagnostic): readonly string[] {
  return [
    `【${severityTerms[entry.severity]}】${entry.message}`,
    ...(entry.because === undefined ? [] : [`${becauseTerm(entry.rule)}：${entry.because}`]),
    ...(entry.basis === undefined ? [] : [`依据：${entry.basis}`]),
    ...(entry.fixes ?? []).map(fix => `建议：${fix.label}`),
  ]
}
