import type { DocxProperties } from '../docx-properties.ts'
import { child } from '../xml/child.ts'
import { decodeText } from '../xml/decode-text.ts'
import type { DocxPackage } from './docx-package.ts'
import { readRelationships } from './read-relationships.ts'

/** Reads docProps/core.xml (ECMA-376 part 2, clause 11); every property is `null` where the file does not say. */
export function readProperties(docx: DocxPackage): DocxProperties {
  const part = readRelationships(docx, '').find(({ type }) => type === 'core-properties')?.target ?? 'docProps/core.xml'
  const core = docx.xml(part)
  const read = (name: string): string | null => {
    const element = child(core?.root ?? undefined, name)
    if (core === null || element === undefined) return null
    return decodeText(core.text, element.contentStart, element.contentEnd).trim() || null
  }
  return {
    title: read('dc:title'),
    subject: read('dc:subject'),
    creator: read('dc:creator'),
    lastModifiedBy: read('cp:lastModifiedBy'),
    created: read('dcterms:created'),
    modified: read('dcterms:modified'),
  }
}
