import type { Block, Marker, Paragraph, SectionRole, Table, Text } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { closeHeadings } from './close-headings.ts'
import type { Heading } from './heading.ts'
import { piece } from './piece.ts'
import { readHeading } from './read-heading.ts'

/** A heading and what stands under it, while levels are not yet counted. */
export interface Node {
  readonly kind: string
  readonly level: number | null
  readonly marker: Marker | null
  readonly title: Text
  readonly runIn: boolean
  readonly start: number
  readonly children: (Block | Node)[]
}

/** What the words of a heading or paragraph answer to; given from outside so that the tree knows nothing of wordings. */
export interface Announces {
  readonly heading: (title: string) => readonly SectionRole[]
  readonly paragraph: (text: string) => SectionRole | null
}

/** Lines → headings within headings. Levels follow from the order in which kinds of headings open within one another. */
export function growTree(lines: readonly Line[], announces: Announces): readonly (Block | Node)[] {
  const headings = lines.map((line, index) => readHeading(line, lines[index + 1]))
  const announced = new Set(headings.flatMap(heading => (heading === null ? [] : announces.heading(heading.title.text))))
  const lastHeading = headings.findLastIndex(heading => heading !== null)
  const root: (Block | Node)[] = []
  const open: Node[] = []
  let caption: Text | null = null
  for (const [index, line] of lines.entries()) {
    const heading = headings[index] ?? null
    if (heading !== null) {
      closeHeadings(open, heading, announces)
      const node = nodeOf(heading)
      const into = open.at(-1)?.children ?? root
      into.push(node)
      open.push(node)
      continue
    }
    if (isCaption(line, lines[index + 1])) {
      caption = piece(line)
      continue
    }
    const block = blockOf(line, caption)
    caption = null
    // A paragraph after the last item that answers 不足 or 安排 for the whole report belongs to no item.
    if (index > lastHeading && open.length > 1 && block.kind === 'paragraph') {
      const role = announces.paragraph(block.text)
      if (role !== null && !announced.has(role)) open.splice(1)
    }
    const into = open.at(-1)?.children ?? root
    into.push(block)
  }
  return root
}

function nodeOf(heading: Heading): Node {
  return {
    kind: heading.kind,
    level: heading.level,
    marker: heading.marker,
    title: heading.title,
    runIn: heading.rest !== null,
    start: heading.marker?.span.start ?? heading.title.span.start,
    children: heading.rest === null ? [] : [{ kind: 'paragraph', ...heading.rest }],
  }
}

/** 表题 Right above a table: 表1 ×××, a line in the middle, or a short line without a full stop. */
function isCaption(line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.table === null || line.table !== null) return false
  if (line.as === 'caption' || /^(?:附?表|图表)\s?[0-9０-９一二三四五六七八九十]/.test(line.text)) return line.text.length <= 80
  return line.text.length <= 50 && (line.align === 'center' || /(?:表|统计|情况)$/.test(line.text)) && !/[。；;：:，,]$/.test(line.text)
}

function blockOf(line: Line, caption: Text | null): Paragraph | Table {
  if (line.table === null) return { kind: 'paragraph', span: line.span, text: line.text }
  const start = caption?.span.start ?? line.span.start
  return { kind: 'table', span: { start, end: line.span.end }, caption, headerRows: line.table.headerRows, rows: line.table.rows }
}
