import type { Block, Report, Table, Text } from '@fazhi/schema'
import { soleNumber } from '../tables/sole-number.ts'

/** 一段文字 Running text to be read together, put together from leaves of the report; `place` maps its offsets to the source. */
export interface Piece {
  readonly text: string
  readonly place: (at: number) => number
}

type Leaf = { readonly text: string; readonly span: { readonly start: number; readonly end: number } }

function single(leaf: Leaf): Piece {
  const { start } = leaf.span
  return { text: leaf.text, place: at => at + start }
}

/** A heading run in to its paragraph is read with it. */
function joined(first: Leaf, second: Leaf): Piece {
  const length = first.text.length
  return {
    text: first.text + second.text,
    place: at => (at < length ? at + first.span.start : at - length + second.span.start),
  }
}

function* ofBlocks(blocks: readonly Block[]): Generator<Piece | Table> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield single(block)
    else if (block.kind === 'table') {
      if (block.caption) yield single(block.caption)
      for (const row of block.rows) for (const cell of row) if (!soleNumber(cell.text)) yield single(cell)
      yield block
    } else yield* ofHeading(block.title, block.runIn, block.children)
  }
}

function* ofHeading(title: Text, runIn: boolean, children: readonly Block[]): Generator<Piece | Table> {
  const [first, ...rest] = children
  if (runIn && first?.kind === 'paragraph') {
    yield joined(title, first)
    yield* ofBlocks(rest)
    return
  }
  yield single(title)
  yield* ofBlocks(children)
}

/** 报告的行文 Every leaf of the report in reading order, paragraphs as pieces of their own; the numbers of a table as the table. */
export function* piecesOf(report: Report): Generator<Piece | Table> {
  for (const line of report.title?.lines ?? []) yield single(line)
  yield* ofBlocks(report.preamble)
  for (const section of report.sections) yield* ofHeading(section.title, false, section.children)
  if (report.closing) yield single(report.closing)
  for (const note of report.notes) yield single(note)
  for (const attachment of report.attachments) {
    if (attachment.title) yield single(attachment.title)
    yield* ofBlocks(attachment.children)
  }
}
