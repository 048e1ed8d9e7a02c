import type { Span } from '@fazhi/schema'
import type { Subject } from '../subject.ts'
import { type Passage, passages } from './passages.ts'

/** A place where a pattern matches, in the report's reading text. */
export interface Match {
  readonly span: Span
  readonly text: string
  /** What the pattern's groups caught; empty where one caught nothing. */
  readonly groups: readonly string[]
  readonly passage: Passage
}

/** Every place in the report's own words where a global pattern matches, passage by passage. */
export function* matches(subject: Subject, pattern: RegExp): Iterable<Match> {
  for (const passage of passages(subject)) {
    for (const match of passage.text.matchAll(pattern)) {
      const start = passage.span.start + match.index
      const groups = match.slice(1).map(group => group ?? '')
      yield { span: { start, end: start + match[0].length }, text: match[0], groups, passage }
    }
  }
}
