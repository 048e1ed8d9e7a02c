import type { XmlElement } from './xml-element.ts'

/** `w:val` (or another `w:` attribute), also where a producer forgot the prefix. */
export function value(element: XmlElement | undefined, name = 'val'): string | undefined {
  if (element === undefined) return undefined
  const { attributes } = element
  return name === 'val' ? (attributes['w:val'] ?? attributes.val) : (attributes[`w:${name}`] ?? attributes[name])
}
