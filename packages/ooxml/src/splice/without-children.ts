import { parseXml } from '../xml/parse-xml.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { CUT_MARK } from './cut-mark.ts'
import { splice } from './splice.ts'

/** The part without the children of its root that are meant: the inverse of `withChildren`. `null` when there are none. */
export function withoutChildren(xml: string, isMeant: (element: XmlElement) => boolean): string | null {
  const { root } = parseXml(xml, '')
  const meant = root?.children.filter(isMeant) ?? []
  if (root === null || meant.length === 0) return null
  const removals = meant.map(({ start, end }) => ({ from: start, to: end, text: '' }))
  const wasOpened = meant.length === root.children.length && xml.slice(root.contentEnd, root.end).endsWith(`${CUT_MARK}>`)
  return splice(xml, wasOpened ? [{ from: root.contentStart - 1, to: root.end, text: '/>' }] : removals)
}
