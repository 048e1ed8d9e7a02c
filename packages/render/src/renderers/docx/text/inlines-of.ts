import type { Text } from '@fazhi/schema'
import type { IXmlableObject } from 'docx'
import type { Controls } from '../controls/controls-of.ts'
import type { Bookmarks } from './bookmarks-of.ts'
import { inline } from './inline.ts'

/** What stands among the words of the leaves. */
export interface Inlays {
  readonly bookmarks: Bookmarks
  readonly controls: Controls
}

/** The runs of one leaf of the report, parted where a bookmark or a content control begins or ends. */
export function inlinesOf(leaf: Text, { bookmarks, controls }: Inlays, style?: string): readonly IXmlableObject[] {
  const marks = bookmarks.get(leaf) ?? []
  const held = controls.get(leaf) ?? []
  if (marks.length + held.length === 0) return [inline(leaf.text, style)]
  const inlines: IXmlableObject[] = []
  let done = 0
  let next = 0
  /** The runs up to a place, with the bookmarks on the way: those at the place itself only if they are `due`. */
  const upTo = (end: number, due: boolean, into: IXmlableObject[]): void => {
    for (let mark = marks[next]; mark && (due ? mark.at <= end : mark.at < end); mark = marks[++next]) {
      if (mark.at > done) into.push(inline(leaf.text.slice(done, mark.at), style))
      into.push(mark.xml)
      done = Math.max(done, mark.at)
    }
    if (done < end) into.push(inline(leaf.text.slice(done, end), style))
    done = Math.max(done, end)
  }
  for (const { start, end, properties } of held) {
    upTo(start, true, inlines)
    const content: IXmlableObject[] = []
    upTo(end, false, content)
    inlines.push({ 'w:sdt': [properties, { 'w:sdtContent': content }] })
  }
  upTo(leaf.text.length, true, inlines)
  return inlines
}
