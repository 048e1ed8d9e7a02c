import type { Part, Span } from '@fazhi/schema'
import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx'

/** A bookmark's beginning or end, and before which character of a leaf it goes. */
export interface Mark {
  readonly at: number
  readonly child: ParagraphChild
}

/** Given the leaves of the report in their order, says which marks go into each. */
export interface Bookmarks {
  readonly within: (span: Span) => readonly Mark[]
  /** What has not been closed when the text is over. */
  readonly rest: () => readonly ParagraphChild[]
}

/** 书签 One on each mandated part, named `fazhi_achievements`, `fazhi_plan_2` …, so that a reader can jump to it. */
export function bookmarksOf(parts: readonly Part[]): Bookmarks {
  const seen = new Map<string, number>()
  const marks = parts
    .flatMap(({ role, span }, index) => {
      const count = (seen.get(role) ?? 0) + 1
      seen.set(role, count)
      const name = `fazhi_${role}${count > 1 ? `_${count}` : ''}`
      return [
        { place: span.start, order: 1, make: () => child(new BookmarkStart(name, index + 1)) },
        { place: span.end, order: 0, make: () => child(new BookmarkEnd(index + 1)) },
      ]
    })
    .sort((a, b) => a.place - b.place || a.order - b.order)
  let next = 0
  return {
    within(span) {
      const found: Mark[] = []
      for (let mark = marks[next]; mark && mark.place < span.end; mark = marks[++next]) {
        found.push({ at: Math.max(0, mark.place - span.start), child: mark.make() })
      }
      return found
    },
    rest: () => marks.splice(next).map(mark => mark.make()),
  }
}

/** docx writes whatever a paragraph is given, but its type of a paragraph's children leaves out these two. */
const child = (mark: BookmarkStart | BookmarkEnd) => mark as unknown as ParagraphChild
