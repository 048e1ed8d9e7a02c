import type { Block, Report, Text } from '@fazhi/schema'

/** Every piece of text that is set, in the order of reading. */
export function leavesOf(report: Report): readonly Text[] {
  const leaves: Text[] = [...(report.title?.lines ?? []), ...report.addressees]
  const add = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'paragraph') leaves.push(block)
      else if (block.kind === 'table') leaves.push(...(block.caption ? [block.caption] : []), ...block.rows.flat())
      else {
        leaves.push(block.title)
        add(block.children)
      }
    }
  }
  add(report.preamble)
  for (const section of report.sections) {
    leaves.push(section.title)
    add(section.children)
  }
  leaves.push(
    ...(report.closing ? [report.closing] : []),
    ...report.attachmentList,
    ...(report.signature?.issuers ?? []),
    ...report.notes,
    ...report.copies,
  )
  for (const { title, children } of report.attachments) {
    leaves.push(...(title ? [title] : []))
    add(children)
  }
  return leaves
}
