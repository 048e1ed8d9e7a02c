import type { Text } from '@fazhi/schema'
import type { IXmlableObject } from 'docx'
import type { Bookmarks } from './bookmarks-of.ts'
import { inline } from './inline.ts'

/** The runs of one leaf of the report, parted where a bookmark begins or ends. */
export function inlinesOf(leaf: Text, bookmarks: Bookmarks, style?: string): readonly IXmlableObject[] {
  const marks = bookmarks.get(leaf)
  if (!marks) return [inline(leaf.text, style)]
  const inlines: IXmlableObject[] = []
  let done = 0
  for (const { at, xml } of marks) {
    if (at > done) inlines.push(inline(leaf.text.slice(done, at), style))
    inlines.push(xml)
    done = Math.max(done, at)
  }
  if (done < leaf.text.length) inlines.push(inline(leaf.text.slice(done), style))
  return inlines
}
