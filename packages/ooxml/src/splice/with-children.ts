import { parseXml } from '../xml/parse-xml.ts'
import { CUT_MARK } from './cut-mark.ts'
import { splice } from './splice.ts'

/** The part with more children at the end of its root. A root written `<a/>` is opened, and its closing tag shows that it was. */
export function withChildren(xml: string, children: string): string {
  const root = parseXml(xml, '').root
  if (root === null) return xml
  if (root.contentEnd < root.end) return splice(xml, [{ from: root.contentEnd, to: root.contentEnd, text: children }])
  const name = /^<[^\s/>]+/.exec(xml.slice(root.start, root.end))?.[0].slice(1) ?? ''
  const slash = xml.lastIndexOf('/', root.end)
  return splice(xml, [{ from: slash, to: root.end, text: `>${children}</${name}${CUT_MARK}>` }])
}
