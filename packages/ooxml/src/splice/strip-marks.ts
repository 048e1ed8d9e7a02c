import { parseXml } from '../xml/parse-xml.ts'
import { value } from '../xml/value.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { joinCuts } from './join-cuts.ts'
import { type Replacement, splice } from './splice.ts'

/** Takes the marks of these comments out of the main part, and undoes the cuts that were made for them. */
export function stripMarks(xml: string, ids: ReadonlySet<string>): string {
  const { root } = parseXml(xml, '')
  if (root === null || ids.size === 0) return xml
  const removals: Replacement[] = []
  const remove = ({ start, end }: XmlElement): void => void removals.push({ from: start, to: end, text: '' })
  const isOurs = (element: XmlElement): boolean => ids.has(value(element, 'id') ?? '')
  const walk = (element: XmlElement): void => {
    for (const inner of element.children) {
      const { name } = inner
      if ((name === 'w:commentRangeStart' || name === 'w:commentRangeEnd') && isOurs(inner)) remove(inner)
      else if (name === 'w:commentReference' && isOurs(inner)) remove(isAlone(inner, element) ? element : inner)
      else walk(inner)
    }
  }
  walk(root)
  return joinCuts(splice(xml, removals))
}

/** A run that holds nothing but the reference and how it looks. */
function isAlone(reference: XmlElement, run: XmlElement): boolean {
  return run.name === 'w:r' && run.children.every(it => it === reference || it.name === 'w:rPr')
}
