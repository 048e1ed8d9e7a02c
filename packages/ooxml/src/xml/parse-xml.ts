import { parseAnyXml } from './parse-any-xml.ts'
import type { ParsedXml } from './parsed-xml.ts'
import { scanPlainXml } from './scan-plain-xml.ts'

/**
 * Reads a part into elements with positions. Text is left where it is (see `decodeText`). Where the part is malformed, what
 * stood before is kept and the problem says where. A document type declaration ends the reading: no entity is ever expanded.
 */
export function parseXml(xml: string, part: string): ParsedXml {
  const root = scanPlainXml(xml)
  return root === null ? parseAnyXml(xml, part) : { root, problem: null }
}
