import type { Announces, Node } from './grow-tree.ts'
import type { Heading } from './heading.ts'
import { rank } from './rank.ts'

/** Closes the open headings that the new one does not stand under. */
export function closeHeadings(open: Node[], heading: Heading, announces: Announces): void {
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
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const outranked =
      heading.level !== null && top.level !== null
        ? top.level >= heading.level
        : rank(heading.kind) >= 0 && rank(top.kind) > rank(heading.kind)
    if (!outranked) return
    open.pop()
  }
}
