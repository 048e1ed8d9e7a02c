import type { Block, Item, Marker, Paragraph, Section, SectionRole, Span, Table, Text } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import type { Heading } from './heading.ts'
import { rank } from './rank.ts'
import { readHeading } from './read-heading.ts'

interface Node {
  readonly kind: string
  readonly level: number | null
  readonly marker: Marker | null
  readonly title: Text
  readonly runIn: boolean
  readonly start: number
  readonly children: (Block | Node)[]
}

/** 正文 The text between head and tail as a tree. */
export interface Tree {
  readonly preamble: readonly Block[]
  readonly sections: readonly Section[]
}

/** What the words of a heading or paragraph answer to; given from outside so that the tree knows nothing of wordings. */
export interface Announces {
  readonly heading: (title: string) => readonly SectionRole[]
  readonly paragraph: (text: string) => SectionRole | null
}

/** Lines → sections, items, paragraphs, tables. Levels follow from the order in which kinds of headings open within one another. */
export function buildTree(lines: readonly Line[], announces: Announces): Tree {
  const headings = lines.map((line, index) => readHeading(line, lines[index + 1]))
  const announced = new Set(headings.flatMap(heading => (heading === null ? [] : announces.heading(heading.title.text))))
  const lastHeading = headings.findLastIndex(heading => heading !== null)
  const preamble: Block[] = []
  const roots: Node[] = []
  const open: Node[] = []
  lines.forEach((line, index) => {
    const heading = headings[index] ?? null
    if (heading === null) {
      const block = blockOf(line)
      // A paragraph after the last item that answers 不足 or 安排 for the whole report belongs to no item.
      if (index > lastHeading && open.length > 1 && block.kind === 'paragraph') {
        const role = announces.paragraph(block.text)
        if (role !== null && !announced.has(role)) open.splice(1)
      }
      const into = open.at(-1)?.children ?? preamble
      into.push(block)
      return
    }
    close(open, heading, announces)
    const node: Node = {
      kind: heading.kind,
      level: heading.level,
      marker: heading.marker,
      title: heading.title,
      runIn: heading.rest !== null,
      start: heading.marker?.span.start ?? heading.title.span.start,
      children: heading.rest === null ? [] : [{ kind: 'paragraph', ...heading.rest }],
    }
    const parent = open.at(-1)
    if (parent === undefined) roots.push(node)
    else parent.children.push(node)
    open.push(node)
  })
  return { preamble, sections: roots.map(root => section(root, announces)) }
}

/** Closes the open headings that the new one does not stand under. */
function close(open: Node[], heading: Heading, announces: Announces): void {
  const same = open.findIndex(node => node.kind === heading.kind)
  if (same >= 0) {
    open.splice(same)
    return
  }
  if (heading.kind === 'plain') {
    const roles = announces.heading(heading.title.text).filter(role => role !== 'achievements')
    const current = open[0] === undefined ? [] : announces.heading(open[0].title.text)
    if (roles.length > 0 && !roles.some(role => current.includes(role))) open.length = 0
    return
  }
  while (open.length > 0) {
    const top = open.at(-1)
    if (top === undefined) return
    const outranked =
      heading.level !== null && top.level !== null
        ? top.level >= heading.level
        : rank(heading.kind) >= 0 && rank(top.kind) > rank(heading.kind)
    if (!outranked) return
    open.pop()
  }
}

function blockOf(line: Line): Paragraph | Table {
  if (line.table === null) return { kind: 'paragraph', span: line.span, text: line.text }
  return { kind: 'table', span: line.span, caption: null, headerRows: line.table.headerRows, rows: line.table.rows }
}

function isNode(child: Block | Node): child is Node {
  return 'start' in child
}

function section(node: Node, announces: Announces): Section {
  const children = node.children.map(child => (isNode(child) ? item(child, 2) : child))
  return {
    kind: 'section',
    span: reach(node, children),
    marker: node.marker,
    title: node.title,
    role: announces.heading(node.title.text)[0] ?? null,
    children,
  }
}

function item(node: Node, level: 2 | 3 | 4): Item {
  const deeper = level === 2 ? 3 : 4
  const children = node.children.map(child => (isNode(child) ? item(child, deeper) : child))
  return { kind: 'item', span: reach(node, children), level, marker: node.marker, title: node.title, runIn: node.runIn, children }
}

function reach(node: Node, children: readonly Block[]): Span {
  return { start: node.start, end: children.at(-1)?.span.end ?? node.title.span.end }
}
