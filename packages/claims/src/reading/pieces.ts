import type { Block, Report, Table, Text } from '@fazhi/schema'
import { soleNumber } from '../tables/sole-number.ts'

/** 一段文字 Running text to be read together, put together from leaves of the report; `place` maps its offsets to the source. */
export interface Piece {
  readonly text: string
  readonly place: (at: number) => number
  /** Of what is yet to be done: what it gives may be a target. */
  readonly ahead: boolean
}

type Leaf = { readonly text: string; readonly span: { readonly start: number; readonly end: number } }

function single(leaf: Leaf, ahead = false): Piece {
  const { start } = leaf.span
  return { text: leaf.text, place: at => at + start, ahead }
}

/** 下一步工作打算, 2025年工作安排: what stands under it is yet to be. */
const plans =
  /下一步|下步|今后|明年|来年|(?:工作)?(?:打算|思路|展望)|努力方向|(?:19|20)\d\d年(?:度)?(?:工作|主要|重点)*(?:安排|计划|任务|重点|目标|部署)/

/** A heading run in to its paragraph is read with it. */
function joined(first: Leaf, second: Leaf, ahead: boolean): Piece {
  return appended(single(first, ahead), second)
}

/** 其中，…; 在主动公开的信息中，…: a paragraph that goes on about what the one before it counted. */
const goesOn = /^\s*(?:其中[，,：:\u4e00-\u9fff]|在[^，,。；;：:\d]{2,16}[中里][，,：:])/
/** 从申请方式看，…: about what a short paragraph counted; a longer one counted several things. */
const divides = /^\s*(?:从|按照?)[^，,。；;：:\d]{2,16}(?:看|分|划分)[，,：:]/
const short = 60
const together = 1200

function follows(last: Piece | null, { text }: Text): last is Piece {
  if (last === null || last.text.length + text.length > together) return false
  return goesOn.test(text) || (last.text.length <= short && divides.test(text))
}

function appended(first: Piece, second: Leaf): Piece {
  const length = first.text.length
  return {
    text: first.text + second.text,
    place: at => (at < length ? first.place(at) : at - length + second.span.start),
    ahead: first.ahead,
  }
}

function* ofBlocks(blocks: readonly Block[], ahead = false): Generator<Piece | Table> {
  let last: Piece | null = null
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (follows(last, block)) last = appended(last, block)
      else {
        if (last) yield last
        last = single(block, ahead)
      }
      continue
    }
    if (last) yield last
    last = null
    if (block.kind === 'table') {
      if (block.caption) yield single(block.caption)
      for (const row of block.rows) for (const cell of row) if (!soleNumber(cell.text)) yield single(cell)
      yield block
    } else yield* ofHeading(block.title, block.runIn, block.children, ahead)
  }
  if (last) yield last
}

function* ofHeading(title: Text, runIn: boolean, children: readonly Block[], under: boolean): Generator<Piece | Table> {
  const ahead = under || plans.test(title.text)
  const [first, ...rest] = children
  if (runIn && first?.kind === 'paragraph') {
    yield joined(title, first, ahead)
    yield* ofBlocks(rest, ahead)
    return
  }
  yield single(title, ahead)
  yield* ofBlocks(children, ahead)
}

/** 报告的行文 Every leaf of the report in reading order, paragraphs as pieces of their own; the numbers of a table as the table. */
export function* piecesOf(report: Report): Generator<Piece | Table> {
  for (const line of report.title?.lines ?? []) yield single(line)
  yield* ofBlocks(report.preamble)
  for (const section of report.sections) yield* ofHeading(section.title, false, section.children, false)
  if (report.closing) yield single(report.closing)
  for (const note of report.notes) yield single(note)
  for (const attachment of report.attachments) {
    if (attachment.title) yield single(attachment.title)
    yield* ofBlocks(attachment.children)
  }
}
