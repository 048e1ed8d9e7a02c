import type { Block, Section } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import type { Announces } from './announces.ts'
import { growTree } from './grow-tree.ts'
import { isNode } from './is-node.ts'
import { itemOf } from './item-of.ts'

/** 正文 The text between head and tail as a tree. */
export interface Tree {
  readonly preamble: readonly Block[]
  readonly sections: readonly Section[]
}

/** Lines → what stands before the first heading, and sections. */
export function buildTree(lines: readonly Line[], announces: Announces): Tree {
  const preamble: Block[] = []
  const sections: Section[] = []
  for (const child of growTree(lines, announces)) {
    if (!isNode(child)) {
      preamble.push(child)
      continue
    }
    const { marker, title, start } = child
    const children = child.children.map(each => (isNode(each) ? itemOf(each, 2) : each))
    const span = { start, end: children.at(-1)?.span.end ?? title.span.end }
    sections.push({ kind: 'section', span, marker, title, role: announces.heading(title.text)[0] ?? null, children })
  }
  return { preamble, sections }
}
