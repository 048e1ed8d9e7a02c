import type { Paragraph, Part, SectionRole } from '@fazhi/schema'
import { opening } from './opening.ts'
import { sentencesOf } from './sentences-of.ts'
import { speaksOf } from './speaks-of.ts'

/** The paragraph, from the sentence on that begins to answer the part; nothing when none does. */
export function paragraphParts(paragraph: Paragraph, role: SectionRole): readonly Part[] {
  const found = sentencesOf(paragraph).find(sentence => speaksOf(sentence.text, role))
  if (found === undefined) return []
  return [{ role, title: opening(found.text), own: false, span: { start: found.span.start, end: paragraph.span.end } }]
}
