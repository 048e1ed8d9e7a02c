import type { Item, Paragraph, Section, Table } from '@fazhi/schema'

type Node = Section | Item | Paragraph | Table

/**
 * One handler for each kind of node. A renderer writes its handlers `satisfies Handlers<…>`, so that a new kind of node
 * does not compile until every renderer handles it.
 */
export type Handlers<Context, Out> = {
  readonly [Kind in Node['kind']]: (node: Extract<Node, { kind: Kind }>, context: Context) => Out
}
