import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const PAIRS = [
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'http://purl.oclc.org/ooxml/officeDocument/math'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
] as const

/** The same file in the strict namespaces. */
export function asStrict(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, xml => PAIRS.reduce((text, [from, to]) => text.replaceAll(from, to), xml))
}

/** The same file with another prefix for WordprocessingML. */
export function asPrefixed(bytes: Uint8Array): Uint8Array {
  return rewritten(bytes, xml => xml.replace(/(<\/?|\s)w:/g, '$1ns0:').replaceAll('xmlns:w=', 'xmlns:ns0='))
}

/** The same file in UTF-16. */
export function asUtf16(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes)
  const document = `\ufeff${strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace('UTF-8', 'UTF-16')}`
  const units = Uint16Array.from(document, unit => unit.charCodeAt(0))
  return zipSync({ ...files, 'word/document.xml': new Uint8Array(units.buffer) })
}

function rewritten(bytes: Uint8Array, rewrite: (xml: string) => string): Uint8Array {
  const files = Object.entries(unzipSync(bytes)).map(
    ([name, content]) => [name, name.endsWith('ml') || name.endsWith('rels') ? strToU8(rewrite(strFromU8(content))) : content] as const,
  )
  return zipSync(Object.fromEntries(files))
}
