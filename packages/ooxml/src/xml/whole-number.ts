import { value } from './value.ts'
import type { XmlElement } from './xml-element.ts'

/** `w:val` (or another attribute) as a whole number; `undefined` when it is missing or no number. */
export function wholeNumber(element: XmlElement | undefined, name = 'val'): number | undefined {
  const text = value(element, name)
  return text !== undefined && /^[+-]?\d{1,9}$/.test(text) ? Number(text) : undefined
}
