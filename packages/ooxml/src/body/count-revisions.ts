import type { XmlElement } from '../xml/xml-element.ts'
import type { FileReading } from './story-reading.ts'

type Kind = 'insertions' | 'deletions' | 'formats'

const KINDS: Readonly<Record<string, Kind>> = {
  'w:ins': 'insertions',
  'w:moveTo': 'insertions',
  'w:cellIns': 'insertions',
  'w:del': 'deletions',
  'w:moveFrom': 'deletions',
  'w:cellDel': 'deletions',
  'w:pPrChange': 'formats',
  'w:rPrChange': 'formats',
  'w:trPrChange': 'formats',
  'w:tcPrChange': 'formats',
}

/** Counts the tracked changes that properties record: of a paragraph mark, a row, a cell, and of the properties themselves. */
export function countRevisions(properties: XmlElement | undefined, { revisions }: FileReading): void {
  for (const change of properties?.children ?? []) {
    const kind = KINDS[change.name]
    if (kind === undefined) continue
    revisions[kind]++
    const author = change.attributes['w:author']
    if (author !== undefined) revisions.authors.add(author)
  }
}
