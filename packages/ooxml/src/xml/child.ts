import type { XmlElement } from './xml-element.ts'

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined
  for (const candidate of element.children) if (candidate.name === name) return candidate
  return undefined
}
