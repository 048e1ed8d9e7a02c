import type { PackageDraft } from './package-draft.ts'

const COMMENT_ID = /<(?:[^\s:/<>]+:)?comment(?:RangeStart|RangeEnd|Reference)?\s[^<>]*?\bid=["'](\d{1,9})["']/g

/** The highest id that any comment or comment mark in the file has; -1 when there is none. */
export function highestId(draft: PackageDraft): number {
  let highest = -1
  for (const part of [draft.parts.main, ...draft.parts.related('comments')]) {
    for (const [, id] of (draft.read(part) ?? '').matchAll(COMMENT_ID)) highest = Math.max(highest, Number(id))
  }
  return highest
}
