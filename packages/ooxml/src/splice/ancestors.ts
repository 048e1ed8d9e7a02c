import type { XmlElement } from '../xml/xml-element.ts'

/** The elements around the one that begins at `position`, outermost first. */
export function ancestors(root: XmlElement, position: number): readonly XmlElement[] {
  const path: XmlElement[] = []
  let at: XmlElement | undefined = root
  while (at !== undefined) {
    path.push(at)
    at = at.children.find(({ start, end }) => start < position && position < end)
  }
  return path
}
