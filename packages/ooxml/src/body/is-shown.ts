import type { ParagraphDraft } from './paragraph-draft.ts'
import type { RunLook } from './run-look.ts'

/** Whether words of that look show here: not hidden, and in no field's instruction. */
export function isShown(draft: ParagraphDraft, look: Pick<RunLook, 'hidden'>): boolean {
  return !look.hidden && draft.story.fields.every(({ inResult }) => inResult)
}
