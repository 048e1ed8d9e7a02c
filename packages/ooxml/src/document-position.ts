import type { DocxDocument } from './docx-document.ts'
import { rawPosition } from './xml/raw-position.ts'

/** A place in a part of the package, in UTF-16 units of its decoded text. */
export interface DocxPosition {
  readonly part: string
  readonly at: number
}

/**
 * Where the character at `offset` of a paragraph's text stands in the file; `null` for the automatic number, which stands
 * nowhere, and past the end. `paragraph` is the paragraph's `index`.
 */
export function documentPosition(document: DocxDocument, paragraph: number, offset: number): DocxPosition | null {
  const found = document.paragraphs[paragraph]
  const piece = found?.pieces.find(({ start, end }) => start <= offset && offset < end)
  const xml = document.parts.get(found?.part ?? '')
  if (found === undefined || piece === undefined || xml === undefined) return null
  const at = piece.kind === 'text' ? rawPosition(xml, piece.from, piece.to, offset - piece.start) : piece.from
  return { part: found.part, at }
}
