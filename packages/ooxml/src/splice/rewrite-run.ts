import type { DocxEdit } from '../docx-edit.ts'
import type { DocxPiece } from '../docx-piece.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { tagPrefix } from './tag-prefix.ts'

/** What a run becomes: stretches of it that stay or go, and new text between them. */
export type RunPart =
  | { readonly kind: 'kept' | 'deleted'; readonly content: string }
  | { readonly kind: 'inserted'; readonly edit: DocxEdit }

/**
 * Takes a run apart along the edits that touch it. `text` is the paragraph's, `pieces` are those of the run, in order; `landing` are the edits whose new
 * text belongs in this run.
 */
export function rewriteRun(
  xml: string,
  text: string,
  pieces: readonly DocxPiece[],
  edits: readonly DocxEdit[],
  landing: ReadonlySet<DocxEdit>,
): readonly RunPart[] {
  const [first] = pieces
  if (first === undefined) return []
  const { run } = first
  const prefix = tagPrefix(xml, run.start)
  const parts: RunPart[] = []
  const wrap = (kind: 'kept' | 'deleted', raw: string): void => {
    if (raw === '') return
    const tag = `${prefix}${kind === 'kept' ? 't' : 'delText'}`
    parts.push({ kind, content: `<${tag} xml:space="preserve">${raw}</${tag}>` })
  }
  const land = (offset: number): void => {
    for (const edit of edits) if (edit.end === offset && edit.text !== '' && landing.has(edit)) parts.push({ kind: 'inserted', edit })
  }
  let at = run.bodyStart
  for (const piece of pieces) {
    const { start, end, element } = piece
    parts.push({ kind: 'kept', content: xml.slice(at, element.start) })
    at = element.end
    const touching = edits.filter(it => it.start < end && it.end > start)
    const landings = edits.filter(it => landing.has(it) && it.end >= start && it.end <= end)
    if (start === first.start) land(start)
    if (piece.kind === 'element') {
      parts.push({ kind: touching.length > 0 ? 'deleted' : 'kept', content: xml.slice(element.start, element.end) })
      if (end > start) land(end)
      continue
    }
    if (touching.length === 0 && landings.every(it => it.end === start || it.end === end)) {
      parts.push({ kind: 'kept', content: xml.slice(element.start, element.end) })
      land(end)
      continue
    }
    const cuts = [...touching.flatMap(it => [it.start, it.end]), ...landings.map(it => it.end)].filter(it => it > start && it < end)
    let from = start
    for (const to of [...new Set(cuts), end].sort((a, b) => a - b)) {
      const goes = touching.some(it => it.start <= from && it.end >= to)
      wrap(goes ? 'deleted' : 'kept', escapeXml(text.slice(from, to)))
      land(to)
      from = to
    }
  }
  parts.push({ kind: 'kept', content: xml.slice(at, run.bodyEnd) })
  return parts.filter(part => part.kind === 'inserted' || part.content !== '')
}
