import type { Block, Part, SectionRole } from '@fazhi/schema'
import { announcedRoles } from '@fazhi/schema'

/** Items whose own heading announces the part, outermost only. */
export function itemParts(block: Block, role: SectionRole, year: number | null): readonly Part[] {
  if (block.kind !== 'item') return []
  if (announcedRoles(block.title.text, year).includes(role)) return [{ role, title: block.title.text, own: false, span: block.span }]
  return block.children.flatMap(child => itemParts(child, role, year))
}
