import type { SectionRole } from '@fazhi/schema'
import { roleWordings } from '@fazhi/schema'

// Far longer than any sentence that a clerk would write, so that no pattern has to search a book.
const limit = 1000

/** Whether a sentence answers a part, by the wordings of the part. */
export function speaksOf(sentence: string, role: SectionRole): boolean {
  const text = sentence.slice(0, limit)
  return roleWordings.some(wording => wording.role === role && wording.sentences.some(form => form.test(text)))
}
