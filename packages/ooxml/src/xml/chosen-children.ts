import type { XmlElement } from './xml-element.ts'

/** Namespaces whose content this package understands, so that `mc:Choice` may be taken. */
const UNDERSTOOD = new Set(['w', 'w14', 'w15', 'wps', 'wpg', 'wpc', 'wp14', 'a', 'a14', 'v'])

/** The children, with one branch put in the place of each `mc:AlternateContent` (ECMA-376 part 3, 9.3). */
export function chosenChildren(element: XmlElement): readonly XmlElement[] {
  if (!element.children.some(({ name }) => name === 'mc:AlternateContent')) return element.children
  return element.children.flatMap(it => (it.name === 'mc:AlternateContent' ? chosenBranch(it) : [it]))
}

function chosenBranch(alternate: XmlElement): readonly XmlElement[] {
  const choice = alternate.children.find(
    ({ name, attributes }) => name === 'mc:Choice' && (attributes.Requires ?? '').split(/\s+/).every(prefix => UNDERSTOOD.has(prefix)),
  )
  const branch = choice ?? alternate.children.find(({ name }) => name === 'mc:Fallback')
  return branch === undefined ? [] : chosenChildren(branch)
}
