import type { Text } from '@fazhi/schema'
import type { ParagraphChild } from 'docx'
import type { Bookmarks } from './bookmarks-of.ts'
import { textRun } from './text-run.ts'

/** The runs of one leaf of the report, parted where a bookmark begins or ends. */
export function runsOf(leaf: Text, bookmarks: Bookmarks, style?: string): readonly ParagraphChild[] {
  const marks = bookmarks.within(leaf.span)
  if (marks.length === 0) return [textRun(leaf.text, style)]
  const runs: ParagraphChild[] = []
  let done = 0
  for (const { at, child } of marks) {
    if (at > done) runs.push(textRun(leaf.text.slice(done, at), style))
    runs.push(child)
    done = Math.max(done, at)
  }
  if (done < leaf.text.length) runs.push(textRun(leaf.text.slice(done), style))
  return runs
}
