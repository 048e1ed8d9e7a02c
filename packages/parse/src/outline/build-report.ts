import type { Letterhead, Report, Text } from '@fazhi/schema'
import { announcedRoles } from '@fazhi/schema'
import type { Reading } from '../reading/reading.ts'
import { buildTree } from './build-tree.ts'
import { partAddresseeLine } from './part-addressee-line.ts'
import { answeredRole } from './parts/answered-role.ts'
import { findParts } from './parts/find-parts.ts'
import { remembered } from './parts/remembered.ts'
import { piece } from './piece.ts'
import { readAttachments } from './read-attachments.ts'
import { readHead } from './read-head.ts'
import { readImprint } from './read-imprint.ts'
import { readPublished } from './read-published.ts'
import { readTail } from './read-tail.ts'
import { readYear } from './read-year.ts'
import { setAside } from './set-aside.ts'
import { titleInPage } from './title-in-page.ts'
import { titleIssuers } from './title-issuers.ts'

/** Lines of any format → 报告. */
export function buildReport(reading: Reading): Report {
  const { kept, furniture } = setAside(reading.lines)
  const lines = partAddresseeLine(kept)
  const found = readHead(lines)
  const head = { ...found, title: found.title ?? titleInPage(furniture) }
  const imprint = readImprint(lines, head.next)
  const { body, attachments } = readAttachments(lines.slice(0, imprint.start), head.next)
  // 版记 stands below the signature, or on the last page behind the attachments.
  const tail = readTail([...body, ...lines.slice(imprint.start)], head.next)
  const announces = { heading: remembered(title => announcedRoles(title, null)), paragraph: answeredRole }
  const tree = buildTree(body.slice(head.next, Math.min(tail.start, body.length)), announces)
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
    sections: tree.sections.map(section => ({ ...section, role: announcedRoles(section.title.text, year)[0] ?? null })),
    closing: tail.closing,
    attachmentList: tail.attachmentList,
    signature,
    notes: tail.notes,
    copies: tail.copies,
    attachments,
    letterhead: { ...withoutOwnMarks(head.letterhead, issuers), ...tail.letterhead, ...reading.front.letterhead },
    ...(reading.front.publication === undefined ? {} : { publication: reading.front.publication }),
    parts: findParts({ year, ...tree }),
    aside: [...furniture.map(line => piece(line)), ...head.aside, ...tail.aside].sort((a, b) => a.span.start - b.span.start),
  }
}

/** 发文机关标志 that only repeats the issuers is what it would be without being said. */
function withoutOwnMarks({ marks, ...rest }: Letterhead, issuers: readonly Text[]): Letterhead {
  const own = (mark: string): boolean => issuers.some(issuer => issuer.text === mark)
  return marks === undefined || marks.every(own) ? rest : { ...rest, marks }
}
