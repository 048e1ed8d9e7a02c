import type { Span } from '@fazhi/schema'
import type { Subject } from '../subject.ts'
import { passages } from './passages.ts'

/** Where to say that the whole report lacks something: its title, else its first line. */
export const placeOfReport = (subject: Subject): Span => subject.report.title?.span ?? passages(subject)[0]?.span ?? { start: 0, end: 0 }
