import type { Attachment, Report, Text } from '@fazhi/schema'
import { announcedRoles } from '@fazhi/schema'
import type { Line } from '../../reading/line.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Said } from '../../reading/said.ts'
import { findParts } from '../parts/find-parts.ts'
import { piece } from '../piece.ts'
import { readDate } from '../read-date.ts'
import { readPublished } from '../read-published.ts'
import { readYear } from '../read-year.ts'
import { titleIssuers } from '../title-issuers.ts'
import { exactNames } from './exact-names.ts'
import { exactTree } from './exact-tree.ts'

const inTree: ReadonlySet<Said['role']> = new Set(['heading', 'paragraph', 'caption'])

/** Lines that say what they are → 报告. Nothing is guessed. */
export function buildExactReport(reading: Reading): Report {
  const { front } = reading
  const outside = reading.lines.filter(line => line.said === null)
  const first = reading.lines.findIndex(line => line.said?.role === 'attachment')
  const lines = first < 0 ? reading.lines : reading.lines.slice(0, first)
  const of = (role: Said['role']): readonly Line[] => lines.filter(line => line.said?.role === role)
  const titleLines = of('title').map(line => piece(line))
  const [start, end] = [titleLines[0]?.span.start, titleLines.at(-1)?.span.end]
  const title = start === undefined || end === undefined ? null : { span: { start, end }, lines: titleLines }
  const closing = of('closing')[0]
  const dateLine = of('date')[0]
  const signers = of('issuer').map(line => piece(line))
  const signature =
    signers.length === 0 && dateLine === undefined ? null : { issuers: signers, date: dateLine === undefined ? null : readDate(dateLine) }
  const body = lines.filter(line => inTree.has(line.said?.role ?? 'title'))
  const tree = exactTree(body, name => announcedRoles(name, front.year ?? null)[0] ?? null)
  const published = readPublished(outside)
  const year = front.year === undefined ? readYear({ title, ...tree, signature, published }) : front.year
  return {
    title,
    year,
    issuers: issuers(reading, [...signers, ...titleIssuers(title)]),
    addressees: of('addressees').flatMap(line => exactNames(line, 0, line.text.replace(/[:：]$/, '').length, /、/g, front.addressees)),
    published,
    preamble: tree.preamble,
    sections: tree.sections,
    closing: closing === undefined ? null : { kind: 'paragraph', ...piece(closing) },
    attachmentList: of('attachmentList')
      .map(line => piece(line, line.said?.from ?? 0))
      .filter(name => name.text !== ''),
    signature,
    notes: of('note').map(line => piece(line, 1, line.text.length - 1)),
    copies: of('copies').flatMap(line =>
      exactNames(line, /^抄送\s*[:：]/.exec(line.text)?.[0].length ?? 0, line.text.replace(/。$/, '').length, /，/g, front.copies),
    ),
    attachments: first < 0 ? [] : attachments(reading.lines.slice(first)),
    letterhead: front.letterhead,
    ...(front.publication === undefined ? {} : { publication: front.publication }),
    parts: findParts({ year, ...tree }),
    aside: outside.map(line => piece(line)),
  }
}

/** As the front matter lists them, each where it stands in the text. */
function issuers(reading: Reading, known: readonly Text[]): readonly Text[] {
  if (reading.front.issuers === undefined) return known
  return reading.front.issuers.flatMap(name => {
    const found = known.find(each => each.text === name)
    const start = found?.span.start ?? reading.text.indexOf(name)
    return start < 0 ? [] : [{ span: { start, end: start + name.length }, text: name }]
  })
}

function attachments(lines: readonly Line[]): readonly Attachment[] {
  const starts = lines.flatMap((line, index) => (line.said?.role === 'attachment' ? [index] : []))
  return starts.flatMap((start, index) => {
    const own = lines.slice(start, starts[index + 1] ?? lines.length)
    const marker = own[0]
    if (marker === undefined) return []
    const title = own.find(line => line.said?.role === 'attachmentTitle')
    const { preamble } = exactTree(
      own.filter(line => inTree.has(line.said?.role ?? 'title')),
      () => null,
    )
    return [
      {
        span: { start: marker.span.start, end: own.at(-1)?.span.end ?? marker.span.end },
        marker: piece(marker),
        title: title === undefined ? null : piece(title),
        children: preamble,
      },
    ]
  })
}
