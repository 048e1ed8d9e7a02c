import type { Block, Report, Span } from '@fazhi/schema'

/** What a stretch of the report is, as far as rules care. */
export type LeafKind = 'title' | 'addressee' | 'heading' | 'paragraph' | 'cell' | 'signature' | 'note'

/** 文字单元 A stretch of the reading text that belongs to the report. */
export interface Leaf {
  readonly span: Span
  readonly kind: LeafKind
}

const hull = (first: Span, last: Span): Span => ({ start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) })

function* ofBlocks(blocks: readonly Block[]): Iterable<Leaf> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'paragraph':
        yield { span: block.span, kind: 'paragraph' }
        break
      case 'table':
        if (block.caption) yield { span: block.caption.span, kind: 'cell' }
        for (const row of block.rows) for (const cell of row) yield { span: cell.span, kind: 'cell' }
        break
      case 'item':
        yield { span: block.marker ? hull(block.marker.span, block.title.span) : block.title.span, kind: 'heading' }
        yield* ofBlocks(block.children)
    }
  }
}

function* all(report: Report): Iterable<Leaf> {
  if (report.title) yield { span: report.title.span, kind: 'title' }
  for (const addressee of report.addressees) yield { span: addressee.span, kind: 'addressee' }
  yield* ofBlocks(report.preamble)
  for (const section of report.sections) {
    yield { span: section.marker ? hull(section.marker.span, section.title.span) : section.title.span, kind: 'heading' }
    yield* ofBlocks(section.children)
  }
  if (report.closing) yield { span: report.closing.span, kind: 'paragraph' }
  for (const name of report.attachmentList) yield { span: name.span, kind: 'note' }
  for (const issuer of report.signature?.issuers ?? []) yield { span: issuer.span, kind: 'signature' }
  if (report.signature?.date) yield { span: report.signature.date.span, kind: 'signature' }
  for (const note of report.notes) yield { span: note.span, kind: 'note' }
  for (const copy of report.copies) yield { span: copy.span, kind: 'note' }
  for (const attachment of report.attachments) {
    if (attachment.title) yield { span: attachment.title.span, kind: 'heading' }
    yield* ofBlocks(attachment.children)
  }
}

/** The report's own words, page furniture left out, in the order of reading. */
export const leaves = (report: Report): readonly Leaf[] => [...all(report)].toSorted((a, b) => a.span.start - b.span.start)
