import type { Attachment } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { growTree } from './grow-tree.ts'
import { isNode } from './is-node.ts'
import { itemOf } from './item-of.ts'
import { piece } from './piece.ts'
import { readDate } from './read-date.ts'
import { readMarker } from './read-marker.ts'

const alone = /^附件\s?[0-9０-９一二三四五六七八九十]{0,2}\s?[:：]?$/
const titled = /^附件\s?[0-9０-９一二三四五六七八九十]{0,2}\s?[:：]?\s*(?=\S)/
const entry = /^[0-9０-９]{1,2}\s?[.．、]/

/** 附件 Each begins with its marker on a line of its own (GB/T 9704—2012 7.3.7), or with marker and title below the date. */
export function readAttachments(
  lines: readonly Line[],
  from: number,
): { readonly body: readonly Line[]; readonly attachments: readonly Attachment[] } {
  const signed = lines.findIndex((line, index) => index >= from && isDate(line))
  const starts = lines.flatMap((_, index) => (index > from && begins(lines, index, signed) ? [index] : []))
  const first = starts[0]
  if (first === undefined) return { body: lines, attachments: [] }
  const attachments = starts.map((start, index) => attachment(lines.slice(start, starts[index + 1] ?? lines.length)))
  return { body: lines.slice(0, first), attachments: attachments.filter(found => found !== null) }
}

function begins(lines: readonly Line[], index: number, signed: number): boolean {
  const [text, next] = [lines[index]?.text ?? '', lines[index + 1]]
  // 附件： with the names on the lines below is the list, not an attachment.
  if (alone.test(text)) return !(/[:：]$/.test(text) && entry.test(next?.text ?? ''))
  const below = lines[index]?.newPage === true || (signed >= 0 && index > signed)
  if (!below || next === undefined || !titled.test(text) || text.length > 60 || /[。；;，,]$|\.[a-z]{3,4}$/i.test(text)) return false
  return next.table !== null || !(titled.test(next.text) || entry.test(next.text))
}

function isDate(line: Line): boolean {
  const date = readDate(line)
  return date !== null && line.text.replace(/\s/g, '') === date.text.replace(/\s/g, '')
}

function attachment(lines: readonly Line[]): Attachment | null {
  const [first, second] = lines
  if (first === undefined) return null
  const marker = alone.test(first.text) ? piece(first) : piece(first, 0, titled.exec(first.text)?.[0].length ?? 0)
  const rest = piece(first, marker.span.end - first.span.start)
  const below = rest.text === '' && second !== undefined && isTitle(second)
  const grown = growTree(lines.slice(below ? 2 : 1), { heading: () => [], paragraph: () => null })
  return {
    span: { start: first.span.start, end: lines.at(-1)?.span.end ?? first.span.end },
    marker,
    title: below ? piece(second) : rest.text === '' ? null : rest,
    children: grown.map(child => (isNode(child) ? itemOf(child, 2) : child)),
  }
}

function isTitle(line: Line): boolean {
  return line.table === null && line.text.length <= 60 && !/[。；;：:，,]$/.test(line.text) && readMarker(line) === null
}
