import type { XmlElement } from './xml-element.ts'

/** Namespaces whose content this package understands, so that `mc:Choice` may be taken. */
const UNDERSTOOD = new Set(['w', 'w14', 'w15', 'wps', 'wpg', 'wpc', 'wp14', 'a', 'a14', 'v'])

/** What an `mc:AlternateContent` shows: its first choice that is understood, or else its fallback (ECMA-376 part 3, 9.3). */
export function chosenBranch(alternate: XmlElement): readonly XmlElement[] {
  const choice = alternate.children.find(
    ({ name, attributes }) => name === 'mc:Choice' && (attributes.Requires ?? '').split(/\s+/).every(prefix => UNDERSTOOD.has(prefix)),
  )
  const branch = choice ?? alternate.children.find(({ name }) => name === 'mc:Fallback')
  return branch?.children ?? []
}
