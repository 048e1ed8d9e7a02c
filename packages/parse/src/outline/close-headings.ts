import type { Announces } from './announces.ts'
import type { Heading } from './heading.ts'
import type { Node } from './node.ts'
import { rank } from './rank.ts'

/** Closes the open headings that the new one does not stand under. */
export function closeHeadings(open: Node[], heading: Heading, announces: Announces, outermost: string | null): void {
  if (heading.kind === 'plain top') {
    // It heads a part of the report, unless the section it stands in has announced that part already.
    const current = open[0] === undefined ? [] : announces.heading(open[0].title.text)
    const inner = announces.heading(heading.title.text).some(role => current.includes(role)) && open[0]?.kind !== 'plain top'
    open.length = inner ? Math.min(open.length, 1) : 0
    return
  }
  if (heading.kind === outermost) {
    open.length = 0
    return
  }
  const same = open.findIndex(node => node.kind === heading.kind)
  if (same >= 0) {
    open.splice(same)
    return
  }
  if (heading.kind === 'plain') return
  for (let top = open.at(-1); top !== undefined && top.kind !== outermost && outranks(heading, top); top = open.at(-1)) open.pop()
}

/** By the levels of the markup where they differ, else by the order of numbers. */
function outranks(heading: Heading, top: Node): boolean {
  if (heading.level !== null && top.level !== null && heading.level !== top.level) return top.level > heading.level
  if (rank(heading.kind) < 0) return heading.level !== null && top.level !== null
  return rank(top.kind) > rank(heading.kind) || (top.kind === 'plain' && rank(heading.kind) <= rank('comma'))
}
