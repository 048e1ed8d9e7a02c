import type { Block } from '@fazhi/schema'
import type { Node } from './node.ts'

/** Whether it is still a heading without a counted level. */
export function isNode(child: Block | Node): child is Node {
  return 'start' in child
}
