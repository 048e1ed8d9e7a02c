import type { DocxData } from '../docx-data.ts'
import { parseXml } from '../xml/parse-xml.ts'
import type { DocxPackage } from './docx-package.ts'
import type { LocatedParts } from './locate-parts.ts'

/** Reads the custom XML parts of the main part. One that is missing or malformed is passed over: the words do not rest on it. */
export function readData(docx: DocxPackage, { related }: LocatedParts): readonly DocxData[] {
  return related('customXml').flatMap(part => {
    const text = docx.has(part) ? docx.text(part) : null
    const { root, problem } = parseXml(text ?? '', part)
    return root === null || problem !== null ? [] : [{ part, root }]
  })
}
