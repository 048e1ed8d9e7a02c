import type { OpenElement } from './open-element.ts'

/** Begins an element of that name and makes it the last child of its parent. */
export function beginElement(
  name: string,
  attributes: OpenElement['attributes'],
  start: number,
  contentStart: number,
  parent: OpenElement | undefined,
): OpenElement {
  const element: OpenElement = { name, attributes, children: NO_CHILDREN, start, contentStart, contentEnd: contentStart, end: contentStart }
  if (parent === undefined) return element
  if (parent.children === NO_CHILDREN) parent.children = [element]
  else parent.children.push(element)
  return element
}

/** Shared by all elements without children; never pushed to. */
const NO_CHILDREN: OpenElement[] = []
