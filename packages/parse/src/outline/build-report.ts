import type { Report } from '@fazhi/schema'
import type { Reading } from '../reading/reading.ts'
import { buildTree } from './build-tree.ts'
import { isFurniture } from './furniture.ts'
import { announcedRoles } from './parts/announced-roles.ts'
import { answeredRole } from './parts/answered-role.ts'
import { findParts } from './parts/find-parts.ts'
import { piece } from './piece.ts'
import { readAttachments } from './read-attachments.ts'
import { readHead } from './read-head.ts'
import { readPublished } from './read-published.ts'
import { readTail } from './read-tail.ts'
import { readYear } from './read-year.ts'
import { titleIssuers } from './title-issuers.ts'

/** Lines of any format → 报告. */
export function buildReport(reading: Reading): Report {
  const furniture = reading.lines.filter(line => line.as === 'aside' || (line.table === null && isFurniture(line.text)))
  const outside = new Set(furniture)
  const lines = reading.lines.filter(line => !outside.has(line))
  const head = readHead(lines)
  const { body, attachments } = readAttachments(lines, head.next)
  const tail = readTail(body, head.next)
  const announces = { heading: (title: string) => announcedRoles(title, null), paragraph: answeredRole }
  const tree = buildTree(body.slice(head.next, tail.start), announces)
  const signed = tail.issuers.length > 0 || tail.date !== null
  const signature = signed ? { issuers: tail.issuers, date: tail.date } : head.below
  const known = { title: head.title, ...tree, signature, published: readPublished(furniture) }
  const year = reading.front.year === undefined ? readYear(known) : reading.front.year
  const issuers = signature !== null && signature.issuers.length > 0 ? signature.issuers : titleIssuers(head.title)
  return {
    title: head.title,
    year,
    issuers,
    addressees: head.addressees,
    published: known.published,
    preamble: tree.preamble,
    sections: tree.sections,
    closing: tail.closing,
    attachmentList: tail.attachmentList,
    signature,
    notes: tail.notes,
    copies: tail.copies,
    attachments,
    letterhead: { ...tail.letterhead, ...reading.front.letterhead },
    parts: findParts({ year, ...tree }),
    aside: [...furniture.map(line => piece(line)), ...head.aside, ...tail.aside].sort((a, b) => a.span.start - b.span.start),
  }
}
