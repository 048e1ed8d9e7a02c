import type { Block, Item, Marker, Section, SectionRole, Span, Table, Text } from '@fazhi/schema'
import type { Line } from '../../reading/line.ts'
import type { Said } from '../../reading/said.ts'
import { chineseNumber } from '../chinese-number.ts'
import { piece } from '../piece.ts'
import { readMarker } from '../read-marker.ts'

// No report nests deeper; what pretends to is flattened.
const deepest = 16

interface Node {
  readonly level: number
  readonly marker: Marker | null
  readonly title: Text
  readonly runIn: boolean
  readonly children: (Block | Node)[]
}

/** Lines that say what they are → blocks before the first section, and sections. */
export function exactTree(
  lines: readonly Line[],
  roleOf: (title: string) => SectionRole | null,
): { readonly preamble: readonly Block[]; readonly sections: readonly Section[] } {
  const root: (Block | Node)[] = []
  const open: Node[] = []
  let caption: Text | null = null
  for (const line of lines) {
    const { said } = line
    if (said === null) continue
    if (said.under !== null) open.length = Math.min(open.length, said.under)
    if (said.role === 'caption') {
      caption = piece(line)
      continue
    }
    if (said.role === 'heading' && said.under === null) open.length = open.findLastIndex(node => node.level < said.level) + 1
    open.length = Math.min(open.length, deepest)
    const into = open.at(-1)?.children ?? root
    if (said.role === 'heading') {
      const node = heading(line, said)
      into.push(node)
      open.push(node)
    } else {
      into.push(line.table === null ? { kind: 'paragraph', ...piece(line) } : table(line, caption))
    }
    caption = null
  }
  return {
    preamble: root.filter(child => !isNode(child) || child.level > 1).map(child => (isNode(child) ? item(child) : child)),
    sections: root
      .filter(isNode)
      .filter(node => node.level === 1)
      .map(node => section(node, roleOf)),
  }
}

function heading(line: Line, said: Said): Node {
  const marker = markerOf(line, said.marker)
  const from = marker === null ? 0 : marker.text.length
  const title = piece(line, from, said.titleEnd ?? undefined)
  const rest = said.titleEnd === null ? null : piece(line, said.titleEnd)
  const children: (Block | Node)[] = rest === null || rest.text === '' ? [] : [{ kind: 'paragraph', ...rest }]
  return { level: said.level, marker, title, runIn: said.runIn, children }
}

/** The number as the label gives it, or as the line shows it; a number that no form fits keeps the form that is nearest. */
function markerOf(line: Line, given: string | null): Marker | null {
  if (given === '') return null
  if (given === null) return readMarker(line)
  const text = line.text.startsWith(given) ? given : null
  if (text === null) return readMarker(line)
  const found = readMarker({ text, span: line.span })
  const digits = /[0-9]+|[一二三四五六七八九十〇零]+/.exec(text)?.[0] ?? ''
  return {
    span: { start: line.span.start, end: line.span.start + text.length },
    text,
    style: found?.style ?? 'comma',
    number: found?.number ?? (/^\d+$/.test(digits) ? Number(digits) : (chineseNumber(digits) ?? 1)),
  }
}

function table(line: Line, caption: Text | null): Table {
  const start = caption?.span.start ?? line.span.start
  return {
    kind: 'table',
    span: { start, end: line.span.end },
    caption,
    headerRows: line.table?.headerRows ?? 0,
    rows: line.table?.rows ?? [],
  }
}

function isNode(child: Block | Node): child is Node {
  return !('kind' in child)
}

function inner(node: Node): readonly Block[] {
  return node.children.map(child => (isNode(child) ? item(child) : child))
}

function section(node: Node, roleOf: (title: string) => SectionRole | null): Section {
  const children = inner(node)
  return { kind: 'section', span: reach(node, children), marker: node.marker, title: node.title, role: roleOf(node.title.text), children }
}

function item(node: Node): Item {
  const children = inner(node)
  const level = node.level <= 2 ? 2 : node.level === 3 ? 3 : 4
  return { kind: 'item', span: reach(node, children), level, marker: node.marker, title: node.title, runIn: node.runIn, children }
}

function reach(node: Node, children: readonly Block[]): Span {
  return { start: node.marker?.span.start ?? node.title.span.start, end: children.at(-1)?.span.end ?? node.title.span.end }
}
