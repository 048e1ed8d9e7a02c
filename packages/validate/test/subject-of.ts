import { examine } from '@fazhi/claims'
import { parse } from '@fazhi/parse'
import { profileById } from '@fazhi/schema'
import type { Example } from '../src/rule.ts'
import type { Subject } from '../src/subject.ts'

/** What the rules see of a report given as bytes: read, examined, and judged as one kind of body's. */
export const subjectOfFile = (name: string, bytes: Uint8Array, profileId = 'county'): Subject => {
  const { source, report } = parse({ name, bytes })
  const profile = profileById(profileId)
  if (!profile) throw new Error(`没有“${profileId}”这个报告主体`)
  return { source, report, examination: examine(report), profile }
}

/** What the rules see of an example. */
export const subjectOf = (example: Example): Subject => {
  const { text, profile, bound = [] } = typeof example === 'string' ? { text: example } : example
  const subject = subjectOfFile('例文.txt', new TextEncoder().encode(text), profile)
  const placed = bound.map(({ text: words, ...built }) => {
    const start = words === null ? -1 : text.indexOf(words)
    return { ...built, span: words === null ? null : { start, end: start + words.length } }
  })
  return { ...subject, source: { ...subject.source, bound: placed } }
}
