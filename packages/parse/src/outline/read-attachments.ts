import type { Attachment } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { growTree } from './grow-tree.ts'
import { isNode } from './is-node.ts'
import { itemOf } from './item-of.ts'
import { piece } from './piece.ts'
import { readMarker } from './read-marker.ts'

const alone = /^附件\s?[0-9０-９一二三四五六七八九十]{0,2}\s?[:：]?$/

/** 附件 Each begins with its marker on a line of its own (GB/T 9704—2012 7.3.7). `body`: the lines before the first. */
export function readAttachments(
  lines: readonly Line[],
  from: number,
): { readonly body: readonly Line[]; readonly attachments: readonly Attachment[] } {
  const starts = lines.flatMap((line, index) => (index > from && alone.test(line.text) && !beginsList(lines, index) ? [index] : []))
  const first = starts[0]
  if (first === undefined) return { body: lines, attachments: [] }
  const attachments = starts.map((start, index) => attachment(lines.slice(start, starts[index + 1] ?? lines.length)))
  return { body: lines.slice(0, first), attachments: attachments.filter(found => found !== null) }
}

/** 附件： with the names on the lines below is the list, not an attachment. */
function beginsList(lines: readonly Line[], index: number): boolean {
  return /[:：]$/.test(lines[index]?.text ?? '') && /^[0-9０-９]{1,2}\s?[.．、]/.test(lines[index + 1]?.text ?? '')
}

function attachment(lines: readonly Line[]): Attachment | null {
  const [marker, second] = lines
  if (marker === undefined) return null
  const titled =
    second !== undefined &&
    second.table === null &&
    second.text.length <= 60 &&
    !/[。；;：:，,]$/.test(second.text) &&
    readMarker(second) === null
  const grown = growTree(lines.slice(titled ? 2 : 1), { heading: () => [], paragraph: () => null })
  const children = grown.map(child => (isNode(child) ? itemOf(child, 2) : child))
  return {
    span: { start: marker.span.start, end: lines.at(-1)?.span.end ?? marker.span.end },
    marker: piece(marker),
    title: titled && second !== undefined ? piece(second) : null,
    children,
  }
}
