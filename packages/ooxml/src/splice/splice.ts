/** A stretch `[from, to)` of a text that becomes something else; an insertion has an empty stretch. */
export interface Replacement {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Makes all replacements at once. Insertions at the same place keep their order; a replacement inside another is dropped. */
export function splice(text: string, replacements: readonly Replacement[]): string {
  const sorted = replacements.map((it, order) => ({ ...it, order })).sort((a, b) => a.from - b.from || a.order - b.order)
  const pieces: string[] = []
  let at = 0
  for (const { from, to, text: replacement } of sorted) {
    if (from < at) continue
    pieces.push(text.slice(at, from), replacement)
    at = to
  }
  return pieces.join('') + text.slice(at)
}
