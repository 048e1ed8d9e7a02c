import type { Span } from '@fazhi/schema'
import type { Subject } from '../subject.ts'
import { clauseOf } from './clause-of.ts'
import { passages } from './passages.ts'

/** Where to say that the whole report lacks something: its title, else its first words. */
export const placeOfReport = (subject: Subject): Span => {
  const [first] = passages(subject)
  return subject.report.title?.span ?? (first ? clauseOf(first, 'first') : { start: 0, end: 0 })
}
