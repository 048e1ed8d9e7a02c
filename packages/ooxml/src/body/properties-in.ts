import { child } from '../xml/child.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { FileReading } from './story-reading.ts'

/** The properties of a paragraph or run in this view: as they are, or as they were before a tracked change of them. */
export function propertiesIn(view: FileReading['view'], properties: XmlElement | undefined): XmlElement | undefined {
  if (view === 'accepted' || properties === undefined) return properties
  const change = child(properties, 'w:pPrChange') ?? child(properties, 'w:rPrChange')
  return child(change, properties.name) ?? properties
}
