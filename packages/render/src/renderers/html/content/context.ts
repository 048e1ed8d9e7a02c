import type { Figure } from '../figures/figure.ts'

/** Where in the page a node is set. */
export interface Context {
  /** Known figures in the order of reading. */
  readonly figures: readonly Figure[]
  /** The id of the heading above: `s2`, `s2-1`; its children's ids begin with it. */
  readonly anchor: string
  /** The rank of headings directly below: 2 for h2. */
  readonly rank: number
}
