import type { Edit } from '@fazhi/schema'
import { applyFixes } from '@fazhi/validate'
import type { Inspection } from '../inspect/inspection.ts'
import { difference } from './difference.ts'
import type { FixedFile } from './fixed-file.ts'

/** A text file with its safe fixes made where they stand in the file itself. */
export function fixText({ source, original, diagnostics }: Inspection, unsafe: boolean): FixedFile {
  const fixes = diagnostics.flatMap(entry => entry.fixes ?? []).filter(fix => unsafe || fix.safety === 'safe')
  const placed = fixes.flatMap(fix => {
    const edits: (Edit | null)[] = fix.edits.map(edit => {
      const span = source.toOriginal(edit.span)
      return span && { span, text: edit.text }
    })
    return edits.every(edit => edit !== null) ? [{ ...fix, edits }] : []
  })
  const { text, applied } = applyFixes(original, placed, { unsafe })
  return { applied, content: text, changes: difference(original, text) }
}
