import type { DateText, Report, Text, Title } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import type { Reading } from '../reading/reading.ts'
import { buildTree } from './build-tree.ts'
import { isFurniture } from './furniture.ts'
import { isOrganName } from './organ-name.ts'
import { announcedRoles } from './parts/announced-roles.ts'
import { answeredRole } from './parts/answered-role.ts'
import { findParts } from './parts/find-parts.ts'
import { piece } from './piece.ts'
import { readAttachments } from './read-attachments.ts'
import { readDate } from './read-date.ts'
import { readHead } from './read-head.ts'
import { readTail } from './read-tail.ts'
import { readYear } from './read-year.ts'
import { splitOrgans } from './split-organs.ts'

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

/** 发布日期 On the line that names it, or alone on the line below. */
function readPublished(furniture: readonly Line[]): DateText | null {
  for (const [index, line] of furniture.entries()) {
    const at = line.text.search(/(?:发布|公开|更新)?(?:日期|时间)/)
    if (at < 0 || /成文|生成/.test(line.text.slice(0, at))) continue
    const after = piece(line, at)
    const next = furniture[index + 1]
    const date = readDate(after) ?? (next !== undefined && /[:：]\s*$/.test(line.text) ? readDate(next) : null)
    if (date !== null) return date
  }
  return null
}

/** 标题中的发文机关 The words before 关于 or before the year, where they name bodies. */
function titleIssuers(title: Title | null): readonly Text[] {
  if (title === null) return []
  const names: Text[] = []
  for (const line of title.lines) {
    const end = line.text.search(/关于|[12]\d{3}\s?年|[二一][〇○零一二三四五六七八九]{3}年|[*×]{2,4}年|法治政府/)
    const front = end < 0 ? line : piece(line, 0, end)
    if (front.text !== '') names.push(...splitOrgans(front, /[\s\u3000]+|、/g))
    if (end >= 0) break
  }
  return names.length > 0 && names.every(name => isOrganName(name.text)) ? names : []
}
