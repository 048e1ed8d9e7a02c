import { chosenBranch } from './chosen-branch.ts'
import type { XmlElement } from './xml-element.ts'

/** The children, with one branch put in the place of each `mc:AlternateContent`. */
export function chosenChildren(element: XmlElement): readonly XmlElement[] {
  return chosen(element.children)
}

function chosen(elements: readonly XmlElement[]): readonly XmlElement[] {
  if (!elements.some(({ name }) => name === 'mc:AlternateContent')) return elements
  return elements.flatMap(it => (it.name === 'mc:AlternateContent' ? chosen(chosenBranch(it)) : [it]))
}
