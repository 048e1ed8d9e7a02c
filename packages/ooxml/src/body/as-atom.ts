import type { DocxRun } from '../docx-piece.ts'
import type { ParagraphDraft } from './paragraph-draft.ts'

/** Reads something whose text belongs together and cannot be cut. `run` is the run around it; `null` when it stands in none. */
export function asAtom(
  element: { readonly start: number; readonly end: number },
  run: DocxRun | null,
  draft: ParagraphDraft,
  read: () => void,
): void {
  const outer = draft.atom
  const { start, end } = element
  draft.atom ??= { start, end, run: run ?? { start, end, bodyStart: start, bodyEnd: end } }
  read()
  draft.atom = outer
}
