import type { DocxPiece, DocxRun } from '../docx-piece.ts'
import { rawPosition } from '../xml/raw-position.ts'
import { CUT_MARK } from './cut-mark.ts'
import type { Replacement } from './splice.ts'
import { tagPrefix } from './tag-prefix.ts'

/** Where something can be put between two characters, and what must be written around it there. */
export interface Place {
  readonly at: number
  readonly before: string
  readonly after: string
  /** Further changes that a cut here makes necessary. */
  readonly besides: readonly Replacement[]
}

/**
 * The place before the `offset`-th character of a piece's text: between two runs where there is a boundary, else a cut. `edge` says
 * which side to take of something that cannot be cut.
 */
export function placeBefore(xml: string, piece: DocxPiece, offset: number, edge: 'before' | 'after'): Place {
  const { element, run } = piece
  if (offset > piece.start && piece.kind === 'text') {
    const at = rawPosition(xml, piece.from, piece.to, offset - piece.start, edge)
    if (at > piece.from && at < piece.to) return inText(xml, piece, at)
    if (at >= piece.to) return placeAfter(xml, piece)
  }
  return xml.slice(run.bodyStart, element.start).trim() === '' ? between(run.start) : inRun(xml, run, element.start)
}

/** The place after the last character of a piece. */
export function placeAfter(xml: string, { element, run }: DocxPiece): Place {
  return xml.slice(element.end, run.bodyEnd).trim() === '' ? between(run.end) : inRun(xml, run, element.end)
}

function between(at: number): Place {
  return { at, before: '', after: '', besides: [] }
}

function inRun(xml: string, run: DocxRun, at: number): Place {
  const prefix = tagPrefix(xml, run.start)
  return { at, before: `</${prefix}r${CUT_MARK}>`, after: xml.slice(run.start, run.bodyStart), besides: [] }
}

function inText(xml: string, piece: DocxPiece, at: number): Place {
  const { element, run, from, to } = piece
  const opening = /^<[^>]*>/.exec(xml.slice(element.start, at))?.[0] ?? ''
  const name = /^<([^\s/>]+)/.exec(opening)?.[1] ?? `${tagPrefix(xml, run.start)}t`
  const before = `</${name}${CUT_MARK}></${tagPrefix(xml, run.start)}r${CUT_MARK}>`
  const head = xml.slice(run.start, run.bodyStart)
  if (opening.includes('xml:space') || !/\s/.test(xml.slice(from, to))) return { at, before, after: head + opening, besides: [] }
  // Without xml:space the spaces at the edges do not count (and must not begin to), while those at the cut must.
  const spaced = `<${name} xml:space="preserve">`
  const nameEnd = element.start + 1 + name.length
  const lead = { from, to: from, text: before + head + spaced }
  const mark = { from: nameEnd, to: nameEnd, text: `${CUT_MARK}xml:space="preserve"` }
  const trail = { from: to, to, text: before + head + opening }
  const hasLead = from > element.start + opening.length
  const besides = [hasLead ? lead : mark, ...(xml.startsWith('</', to) ? [] : [trail])]
  return { at, before, after: head + spaced, besides }
}
