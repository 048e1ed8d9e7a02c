import type { Block, Marker, Report, Text } from '@fazhi/schema'

/**
 * Every piece of text that is set, in the order of reading; `running`: only headings and paragraphs of the text itself; `inline`: these
 * and cells, in attachments too.
 */
export function leavesOf(report: Report, which: 'all' | 'running' | 'inline' = 'all'): readonly Text[] {
  const leaves: Text[] = []
  const all = which === 'all'
  const addHeading = ({ marker, title }: { readonly marker: Marker | null; readonly title: Text }) => {
    if (marker) leaves.push(marker)
    leaves.push(title)
  }
  const add = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') leaves.push(block)
      else if (block.kind === 'item') {
        addHeading(block)
        add(block.children)
      } else if (which !== 'running') leaves.push(...(all && block.caption ? [block.caption] : []), ...block.rows.flat())
    }
  }
  if (all) leaves.push(...(report.title?.lines ?? []), ...report.addressees)
  add(report.preamble)
  for (const section of report.sections) {
    addHeading(section)
    add(section.children)
  }
  if (report.closing) leaves.push(report.closing)
  if (which === 'running') return leaves
  if (all) leaves.push(...report.attachmentList, ...(report.signature?.issuers ?? []), ...report.notes, ...report.copies)
  for (const { marker, title, children } of report.attachments) {
    if (all) leaves.push(marker, ...(title ? [title] : []))
    add(children)
  }
  return leaves
}
