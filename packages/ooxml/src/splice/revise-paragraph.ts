import type { DocxEdit } from '../docx-edit.ts'
import type { DocxParagraph } from '../docx-paragraph.ts'
import type { DocxPiece } from '../docx-piece.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { ancestors } from './ancestors.ts'
import type { RevisionWriter } from './revision-writer.ts'
import { type RunPart, rewriteRun } from './rewrite-run.ts'
import type { Replacement } from './splice.ts'
import { tagPrefix } from './tag-prefix.ts'

/** The runs of a paragraph that edits touch, written again with the edits as tracked changes. */
export function reviseParagraph(
  xml: string,
  root: XmlElement,
  paragraph: DocxParagraph,
  edits: readonly DocxEdit[],
  writer: RevisionWriter,
): readonly Replacement[] {
  const runs = new Map<number, DocxPiece[]>()
  for (const piece of paragraph.pieces) {
    const pieces = runs.get(piece.run.start) ?? []
    pieces.push(piece)
    runs.set(piece.run.start, pieces)
  }
  const home = new Map(edits.map(edit => [edit, landingPiece(paragraph.pieces, edit)?.run.start]))
  const looks = new Map(edits.map(edit => [edit, lookOf(xml, paragraph.pieces, edit)]))
  const replacements: Replacement[] = []
  for (const [start, pieces] of runs) {
    const landing = new Set(edits.filter(edit => home.get(edit) === start))
    const touched = pieces.some(piece => edits.some(edit => edit.start < piece.end && edit.end > piece.start))
    const [first] = pieces
    if (first === undefined || (!touched && landing.size === 0)) continue
    const parent = ancestors(root, start).at(-1)
    const parts = rewriteRun(xml, paragraph.text, pieces, edits, landing)
    replacements.push({ from: start, to: first.run.end, text: assemble(xml, first, parts, parent, looks, writer) })
  }
  return replacements
}

/** New text goes behind the last character that is replaced, or behind the one before it. */
function landingPiece(pieces: readonly DocxPiece[], { end }: DocxEdit): DocxPiece | undefined {
  return pieces.find(piece => piece.start < end && end <= piece.end) ?? pieces[0]
}

/** New text looks as the first character it replaces, or the one before it. */
function lookOf(xml: string, pieces: readonly DocxPiece[], { start, end }: DocxEdit): string {
  const piece = pieces.find(it => (start < end ? start < it.end : start <= it.end)) ?? pieces.at(-1)
  return piece === undefined ? '' : xml.slice(piece.run.start, piece.run.bodyStart)
}

function assemble(
  xml: string,
  { run }: DocxPiece,
  parts: readonly RunPart[],
  parent: XmlElement | undefined,
  looks: ReadonlyMap<DocxEdit, string>,
  writer: RevisionWriter,
): string {
  const prefix = tagPrefix(xml, run.start)
  const opening = xml.slice(run.start, run.bodyStart)
  const closing = `</${prefix}r>`
  const written: string[] = []
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]
    if (part === undefined) continue
    if (part.kind === 'inserted') {
      const text = (looks.get(part.edit) ?? opening) + contentOf(part.edit.text, prefix) + closing
      written.push(asInsertion(xml, text, parent, writer))
      continue
    }
    let content = part.content
    for (let next = parts[index + 1]; next !== undefined && next.kind === part.kind; next = parts[++index + 1]) content += next.content
    written.push(part.kind === 'deleted' ? writer.deleted(opening + content + closing) : opening + content + closing)
  }
  return written.join('')
}

/** In somebody's tracked insertion the new text stands between its halves: it is nobody's but its own author's. */
function asInsertion(xml: string, text: string, parent: XmlElement | undefined, writer: RevisionWriter): string {
  if (parent?.name !== 'w:ins') return writer.inserted(text)
  const opening = xml
    .slice(parent.start, parent.contentStart)
    .replace(/(\sw:id=")\d+"/, (_, before: string) => `${before}${writer.nextId()}"`)
  return `${xml.slice(parent.contentEnd, parent.end)}${writer.inserted(text)}${opening}`
}

function contentOf(text: string, prefix: string): string {
  const tag = `${prefix}t`
  return text
    .split(/([\n\t])/)
    .map(it => {
      if (it === '') return ''
      if (it === '\n') return `<${prefix}br/>`
      return it === '\t' ? `<${prefix}tab/>` : `<${tag} xml:space="preserve">${escapeXml(it)}</${tag}>`
    })
    .join('')
}
