import type { Block, Paragraph, Table, Text } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import type { Announces } from './announces.ts'
import { closeHeadings } from './close-headings.ts'
import { decideHeadings } from './decide-headings.ts'
import type { Heading } from './heading.ts'
import { isCaption } from './is-caption.ts'
import { nestRestarted } from './nest-restarted.ts'
import type { Node } from './node.ts'
import { outermostKind } from './outermost-kind.ts'
import { piece } from './piece.ts'

// A heading without a number that says one of these heads a part of the report, not an item of a part.
const headsPart = /成效|成绩|举措|做法|主要工作|工作情况|开展情况|推进情况|总体情况|基本情况|工作总结|工作回顾|亮点/

/** Lines → headings within headings. Levels follow from the order in which kinds of headings open within one another. */
export function growTree(lines: readonly Line[], announces: Announces): readonly (Block | Node)[] {
  const decided = decideHeadings(lines).map(heading => (heading?.kind === 'plain' ? ranked(heading, announces) : heading))
  const headings = nestRestarted(decided, announces)
  const announced = new Set(headings.flatMap(heading => (heading === null ? [] : announces.heading(heading.title.text))))
  const following = nextHeadings(headings)
  const outermost = outermostKind(headings, announces)
  const root: (Block | Node)[] = []
  const open: Node[] = []
  let caption: Text | null = null
  for (const [index, line] of lines.entries()) {
    const heading = headings[index] ?? null
    if (heading === null && isCaption(line, lines[index + 1])) {
      caption = piece(line)
      continue
    }
    if (heading !== null) closeHeadings(open, heading, announces, outermost)
    const block = heading === null ? blockOf(line, caption) : nodeOf(heading)
    caption = null
    // A paragraph at a section's end that answers 不足 or 安排 for the whole report belongs to no item.
    if (!('start' in block) && block.kind === 'paragraph' && open.length > 1 && endsSection(following[index] ?? null, open[0]?.kind)) {
      const role = announces.paragraph(block.text)
      if (role !== null && !announced.has(role)) open.splice(1)
    }
    const into = open.at(-1)?.children ?? root
    into.push(block)
    if ('start' in block) open.push(block)
  }
  return root
}

function ranked(heading: Heading, announces: Announces): Heading {
  const roles = announces.heading(heading.title.text)
  const top = roles.some(role => role !== 'achievements') || headsPart.test(heading.title.text)
  return top ? { ...heading, kind: 'plain top' } : heading
}

/** For each line the next heading below it. */
function nextHeadings(headings: readonly (Heading | null)[]): readonly (Heading | null)[] {
  const following: (Heading | null)[] = []
  let next: Heading | null = null
  for (let index = headings.length - 1; index >= 0; index--) {
    following[index] = next
    next = headings[index] ?? next
  }
  return following
}

/** Whether no heading below the first level follows before the section ends. */
function endsSection(next: Heading | null, section: string | undefined): boolean {
  return next === null || next.kind === section || next.kind === 'plain top'
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

function blockOf(line: Line, caption: Text | null): Paragraph | Table {
  if (line.table === null) return { kind: 'paragraph', span: line.span, text: line.text }
  const start = caption?.span.start ?? line.span.start
  return { kind: 'table', span: { start, end: line.span.end }, caption, headerRows: line.table.headerRows, rows: line.table.rows }
}
