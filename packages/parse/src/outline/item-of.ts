import type { Block, Item, Span } from '@fazhi/schema'
import { isNode } from './is-node.ts'
import type { Node } from './node.ts'

/** A heading below the first level; what is nested deeper than （1） stays at the fourth. */
export function itemOf(node: Node, level: 2 | 3 | 4): Item {
  const deeper = level === 2 ? 3 : 4
  const children = node.children.map(child => (isNode(child) ? itemOf(child, deeper) : child))
  return { kind: 'item', span: reach(node, children), level, marker: node.marker, title: node.title, runIn: node.runIn, children }
}

function reach(node: Node, children: readonly Block[]): Span {
  return { start: node.start, end: children.at(-1)?.span.end ?? node.title.span.end }
}
