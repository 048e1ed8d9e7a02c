import type { Span } from '@fazhi/schema'
import type { Subject } from '../subject.ts'
import { clauseOf } from './clause-of.ts'
import { passages } from './passages.ts'
import { placeOfReport } from './place-of-report.ts'

/** Where to say that something is missing below the text: its last words, attachments left out. */
export const endOfText = (subject: Subject): Span => {
  const limit = subject.report.attachments[0]?.span.start ?? Number.POSITIVE_INFINITY
  const last = passages(subject).findLast(({ span, kind }) => span.end <= limit && kind !== 'note')
  return last && last.kind !== 'title' ? clauseOf(last, 'last') : placeOfReport(subject)
}
