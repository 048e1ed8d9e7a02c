import type { Block, Paragraph, Report, Span } from '@fazhi/schema'
import { readChineseNumeral } from './read-chinese-numeral.ts'
import { remember } from './remember.ts'

/** 一是 One entry of an enumeration in running text. */
export interface RunEntry {
  readonly number: number
  /** The characters 一是. */
  readonly span: Span
  readonly paragraph: Paragraph
}

/** 一是……二是…… The entries that stand under one heading, in the order of reading. */
export type Run = readonly RunEntry[]

/** 一是 at the head of a sentence or clause: not 统一是, not 一是一、二是二. */
const pattern = /(?<=^|[。；;：:，,、！？!?\s）)”…—])(十?[一二三四五六七八九]|十)是(?!\1(?![\u4e00-\u9fff]))/g

const entriesOf = (paragraph: Paragraph): Run =>
  [...paragraph.text.matchAll(pattern)].map(match => {
    const start = paragraph.span.start + match.index
    return { number: readChineseNumeral(match[1] ?? '') ?? 0, span: { start, end: start + match[0].length }, paragraph }
  })

function* under(blocks: readonly Block[]): Iterable<Run> {
  let run: RunEntry[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph') run.push(...entriesOf(block))
    if (block.kind !== 'item') continue
    yield run
    run = []
    yield* under(block.children)
  }
  yield run
}

/** Every enumeration of a report; a heading begins another. */
export const runs = remember((report: Report): readonly Run[] =>
  [report.preamble, ...report.sections.map(section => section.children), ...report.attachments.map(({ children }) => children)]
    .flatMap(blocks => [...under(blocks)])
    .filter(run => run.length > 0),
)
