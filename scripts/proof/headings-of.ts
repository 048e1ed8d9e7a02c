import type { Block, Report } from '../../packages/schema/src/index.ts'
import { bare } from './find-line.ts'

/** How the lines begin that a page may end early for: headings, 附件 marks, and what stays with the signature. */
export function headingsOf(report: Report): readonly string[] {
  const within = (blocks: readonly Block[]): readonly string[] =>
    blocks.flatMap(block => (block.kind === 'item' ? [(block.marker?.text ?? '') + block.title.text, ...within(block.children)] : []))
  return [
    ...report.sections.flatMap(section => [(section.marker?.text ?? '') + section.title.text, ...within(section.children)]),
    ...report.attachments.flatMap(attachment => [attachment.marker.text, ...within(attachment.children)]),
    ...within(report.preamble),
    ...(report.closing ? [report.closing.text] : []),
    ...(report.signature?.issuers.map(issuer => issuer.text) ?? []),
    ...(report.attachmentList.length > 0 ? ['附件：'] : []),
  ].map(text => bare(text).slice(0, 10))
}
