import type { DateText, Letterhead, Text, Title } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { isOrganName } from './organ-name.ts'
import { piece } from './piece.ts'
import { readAddressees } from './read-addressees.ts'
import { readDate } from './read-date.ts'
import { readLetterhead } from './read-letterhead.ts'
import { readMarker } from './read-marker.ts'
import { splitOrgans } from './split-organs.ts'
import { titleLines } from './title-lines.ts'

/** 文首 What stands before the text: title, its note, addressees. `next`: the first line of the text. */
export interface Head {
  readonly title: Title | null
  readonly addressees: readonly Text[]
  readonly letterhead: Letterhead
  /** Lines that belong to no element: a second copy of the title … */
  readonly aside: readonly Text[]
  /** 题注 （2024年2月29日） below the title, sometimes with the body that signs. */
  readonly below: { readonly issuers: readonly Text[]; readonly date: DateText | null } | null
  readonly next: number
}

// Nothing but a date, in brackets or not, with a word or two on who adopted it.
const dateNote = /^[（(]?\s?(?:[12]\d{3}|[二○〇一]{2}[^\s]{2})\s?[年./-][^。；]{1,42}$/

// 市司法局局长　王建国: who spoke the report.
const speaker = /^[^。，；：]{2,30}(?:[长席记]|主任)[\s\u3000]+[\u4e00-\u9fff]{1,2}[\s\u3000]?[\u4e00-\u9fff]{1,2}$/

/** Reads title and addressees off the first lines. */
export function readHead(lines: readonly Line[]): Head {
  const limit = headEnd(lines)
  const { from, to } = titleLines(lines, limit)
  const above = lines.slice(0, from)
  if (to === from) {
    let first = 0
    while (first < limit && Object.keys(readLetterhead(lines.slice(first, first + 1))).length > 0) first++
    const { addressees, after } = readAddressees(lines, first)
    const head = lines.slice(0, first)
    return { title: null, addressees, letterhead: readLetterhead(head), aside: head.map(line => piece(line)), below: null, next: after }
  }
  const title = titleOf(lines.slice(from, to))
  const aside = above.map(line => piece(line))
  const words = bare(lines.slice(from, to))
  let next = to
  let below: Head['below'] = null
  let named: readonly Text[] = []
  while (next < limit) {
    const line = lines[next]
    if (line === undefined) break
    const copy = copyOf(words, lines, next, limit)
    const date = dateNote.test(line.text) ? readDate(line) : null
    if (copy > next) aside.push(...lines.slice(next, copy).map(each => piece(each)))
    else if (date !== null) {
      below = { issuers: named, date }
      if (line.text.replace(/[（()）\s]/g, '') !== date.text.replace(/\s/g, '')) aside.push(piece(line))
    } else if (/^(?:——|--|—)/.test(line.text) || speaker.test(line.text)) aside.push(piece(line))
    else if (/^[（(]?[12]\d{3}\s?年\s?\d{1,2}\s?月[)）]?$/.test(line.text)) aside.push(piece(line))
    else if (line.text.split(/[\s\u3000]+/).every(name => isOrganName(name))) named = splitOrgans(line, /[\s\u3000]+/g)
    else break
    next = copy > next ? copy : next + 1
  }
  if (below === null && named.length > 0) below = { issuers: named, date: null }
  const { addressees, after } = readAddressees(lines, next)
  return { title, addressees, letterhead: readLetterhead(above), aside, below, next: after }
}

/** The head ends at the first numbered heading, the first table, the first sentence. */
function headEnd(lines: readonly Line[]): number {
  const end = lines.findIndex(
    (line, index) => index > 24 || line.table !== null || /[。；;]/.test(line.text) || line.text.length > 120 || readMarker(line) !== null,
  )
  return end < 0 ? lines.length : end
}

function titleOf(lines: readonly Line[]): Title {
  const texts = lines.map(line => piece(line))
  return { span: { start: texts[0]?.span.start ?? 0, end: texts.at(-1)?.span.end ?? 0 }, lines: texts }
}

/** Behind a second copy of the title that begins at `from`, broken in whatever way; `from` itself when there is none. */
function copyOf(words: string, lines: readonly Line[], from: number, limit: number): number {
  for (let to = from + 1; to <= Math.min(limit, from + 5); to++) if (bare(lines.slice(from, to)) === words) return to
  return from
}

function bare(lines: readonly Line[]): string {
  return lines
    .map(line => line.text)
    .join('')
    .replace(/[\s\u3000]/g, '')
}
