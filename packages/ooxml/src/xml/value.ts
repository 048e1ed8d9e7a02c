import type { XmlElement } from './xml-element.ts'

/** `w:val` (or another `w:` attribute), also where a producer forgot the prefix. */
export function value(element: XmlElement | undefined, name = 'val'): string | undefined {
  return element?.attributes[`w:${name}`] ?? element?.attributes[name]
}
