import type { DocxEdit } from './docx-edit.ts'
import type { DocxParagraph } from './docx-paragraph.ts'
import { readPackage } from './read-package.ts'
import { anchorOf } from './splice/anchor-of.ts'
import { packageDraft } from './splice/package-draft.ts'
import { reviseParagraph } from './splice/revise-paragraph.ts'
import { revisionWriter } from './splice/revision-writer.ts'
import { type Replacement, splice } from './splice/splice.ts'
import { parseXml } from './xml/parse-xml.ts'
import { inflateBounded } from './zip/inflate-bounded.ts'

export interface ReviseDocxOptions {
  readonly author: string
  /** ISO 8601; without it the changes have no date, so that the same edits give the same bytes. */
  readonly date?: string
  readonly inflate?: (data: Uint8Array, size: number) => Uint8Array
}

export interface RevisedDocx {
  readonly bytes: Uint8Array
  /** Edits that could not be made: of automatic numbers, text boxes, notes, formulas, or overlapping an earlier one. */
  readonly skipped: readonly DocxEdit[]
}

/**
 * 修订 Makes edits as tracked changes that the officer can accept or reject; new text looks like the text it replaces. Only the
 * main part is written; every other entry of the zip is copied as it lies. Ranges count in the reading text with all revisions
 * accepted.
 * @throws with a Chinese sentence when the file cannot be read without loss
 */
export function reviseDocx(bytes: Uint8Array, edits: readonly DocxEdit[], options: ReviseDocxOptions): RevisedDocx {
  const draft = packageDraft(bytes, options.inflate ?? inflateBounded)
  const document = readPackage(draft.open(), 'accepted')
  const { main } = draft.parts
  const xml = draft.read(main) ?? ''
  const { root } = parseXml(xml, main)
  const writer = revisionWriter(xml, options.author, options.date)
  const settle = anchorOf(document)
  const accepted = new Map<number, DocxEdit[]>()
  const skipped: DocxEdit[] = []
  for (const edit of [...edits].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end)) {
    const paragraph = document.paragraphs[edit.paragraph]
    const before = accepted.get(edit.paragraph) ?? []
    const runsInto = before.some(it => edit.start < it.end || (edit.start === it.start && edit.end === it.end))
    if (paragraph === undefined || settle(edit) !== edit || runsInto || !isEditable(paragraph, edit)) skipped.push(edit)
    else accepted.set(edit.paragraph, [...before, edit])
  }
  const replacements: Replacement[] = []
  for (const [index, inside] of accepted) {
    const paragraph = document.paragraphs[index]
    if (root !== null && paragraph !== undefined) replacements.push(...reviseParagraph(xml, root, paragraph, inside, writer))
  }
  draft.write(main, splice(xml, replacements))
  return { bytes: draft.bytes(), skipped }
}

function isEditable({ text, number, pieces }: DocxParagraph, { start, end, text: replacement }: DocxEdit): boolean {
  if (pieces.length === 0 || start < number.length || end < start || end > text.length || (start === end && replacement === ''))
    return false
  if (splitsCharacter(text, start) || splitsCharacter(text, end)) return false
  const touched = pieces.filter(piece => piece.start < end && (start < end ? piece.end > start : piece.end >= end))
  // A formula, or anything else that stands where a run should, cannot be struck out.
  return [...touched, ...(touched.length === 0 ? pieces.slice(0, 1) : [])].every(
    piece =>
      piece.run.bodyStart > piece.run.start && (piece.kind === 'text' || (start <= piece.start && end >= piece.end) || start === end),
  )
}

function splitsCharacter(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset))
}
