import type { Element } from './dom.ts'

/** The value of an attribute, lower case; empty when it is not there. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find(each => each.name === name)?.value.toLowerCase() ?? ''
}
