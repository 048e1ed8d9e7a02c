import { child } from '../xml/child.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { FileReading } from './story-reading.ts'

const INSERTIONS = ['w:ins', 'w:moveTo', 'w:cellIns']
const DELETIONS = ['w:del', 'w:moveFrom', 'w:cellDel']

/** Counts the tracked changes that properties record: of a paragraph mark, a row, a cell. */
export function countRevisions(properties: XmlElement | undefined, { revisions }: FileReading): void {
  for (const name of [...INSERTIONS, ...DELETIONS]) {
    const change = child(properties, name)
    if (change === undefined) continue
    if (INSERTIONS.includes(name)) revisions.insertions++
    else revisions.deletions++
    const author = change.attributes['w:author']
    if (author !== undefined) revisions.authors.add(author)
  }
}
