import type { Report, Text } from '@fazhi/schema'
import type { IXmlableObject } from 'docx'
import { leavesOf } from '../diagnostics/leaves-of.ts'

/** A bookmark's beginning or end, and before which character of its leaf it goes. */
export interface Mark {
  readonly at: number
  readonly xml: IXmlableObject
}

/** What goes into each leaf of the report. */
export type Bookmarks = ReadonlyMap<Text, readonly Mark[]>

/** 书签 One on each mandated part, named `fazhi_achievements`, `fazhi_plan_2` …, so that a reader can jump to it. */
export function bookmarksOf(report: Report): Bookmarks {
  const marks = new Map<Text, Mark[]>()
  const add = (leaf: Text, mark: Mark) =>
    marks.set(
      leaf,
      [...(marks.get(leaf) ?? []), mark].sort((a, b) => a.at - b.at),
    )
  if (report.parts.length === 0) return marks
  const leaves = leavesOf(report, 'running')
  const seen = new Map<string, number>()
  for (const [index, { role, span }] of report.parts.entries()) {
    const first = leaves.find(leaf => leaf.span.end > span.start)
    const last = leaves.findLast(leaf => leaf.span.start < span.end)
    if (!first || !last || first.span.start > last.span.start) continue
    const count = (seen.get(role) ?? 0) + 1
    seen.set(role, count)
    const name = `fazhi_${role}${count > 1 ? `_${count}` : ''}`
    add(first, {
      at: Math.max(0, span.start - first.span.start),
      xml: { 'w:bookmarkStart': { _attr: { 'w:id': String(index + 1), 'w:name': name } } },
    })
    add(last, {
      at: Math.min(last.text.length, span.end - last.span.start),
      xml: { 'w:bookmarkEnd': { _attr: { 'w:id': String(index + 1) } } },
    })
  }
  return marks
}
