import type { Edit, Fix } from '@fazhi/schema'

/** 修改结果 */
export interface Fixed {
  readonly text: string
  readonly applied: number
  /** Unsafe ones that were not asked for, and those whose edits overlap one already applied. */
  readonly skipped: number
}

const first = (fix: Fix): number => fix.edits.reduce((least, edit) => Math.min(least, edit.span.start), Number.POSITIVE_INFINITY)

/** The characters an edit lays claim to; an insertion claims the place before its character. */
const claimed = ({ span }: Edit): readonly [number, number] => [span.start, Math.max(span.end, span.start + 1)]

/** 采纳修改 Carries out fixes on the text they were made for: each wholly or not at all, earlier places first. */
export const applyFixes = (text: string, fixes: readonly Fix[], options: { readonly unsafe?: boolean } = {}): Fixed => {
  const taken = new Uint8Array(text.length + 1)
  /** Takes the places of all the edits, or of none when one of them is taken already. */
  const take = (edits: readonly Edit[]): boolean => {
    const clash = edits.findIndex(edit => {
      if (taken.subarray(...claimed(edit)).includes(1)) return true
      taken.fill(1, ...claimed(edit))
      return false
    })
    if (clash === -1) return true
    for (const edit of edits.slice(0, clash)) taken.fill(0, ...claimed(edit))
    return false
  }
  const applied: Fix[] = []
  for (const fix of fixes.toSorted((a, b) => first(a) - first(b))) {
    const wanted = fix.edits.length > 0 && (fix.safety === 'safe' || options.unsafe === true)
    if (wanted && take(fix.edits)) applied.push(fix)
  }
  let at = 0
  const pieces: string[] = []
  for (const edit of applied.flatMap(fix => fix.edits).toSorted((a, b) => a.span.start - b.span.start)) {
    pieces.push(text.slice(at, edit.span.start), edit.text)
    at = edit.span.end
  }
  return { text: pieces.join('') + text.slice(at), applied: applied.length, skipped: fixes.length - applied.length }
}
