import type { DateText, Text, Title } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { isOrganName } from './organ-name.ts'
import { piece } from './piece.ts'
import { readDate } from './read-date.ts'
import { readMarker } from './read-marker.ts'
import { splitOrgans } from './split-organs.ts'

/** 文首 What stands before the text: title, its note, addressees. `next`: the first line of the text. */
export interface Head {
  readonly title: Title | null
  readonly addressees: readonly Text[]
  /** Lines that belong to no element: a second copy of the title … */
  readonly aside: readonly Text[]
  /** 题注 （2024年2月29日） below the title, sometimes with the body that signs. */
  readonly below: { readonly issuers: readonly Text[]; readonly date: DateText } | null
  readonly next: number
}

const endsLikeTitle = /(?:报告|总结|年报|情况|汇报|通报|公报|白皮书)(?:[（(][^（()）]{1,20}[)）])?$/
const subject = /法治|依法行政|依法治/

/** Reads title and addressees off the first lines. */
export function readHead(lines: readonly Line[]): Head {
  const limit = headEnd(lines)
  const { from, to } = titleLines(lines, limit)
  const title = to > from ? titleOf(lines.slice(from, to)) : null
  const aside = lines.slice(0, from).map(line => piece(line))
  const words = title === null ? '' : bare(title.lines.map(line => line.text).join(''))
  let next = to
  let below: Head['below'] = null
  let noted: readonly Text[] = []
  for (; next < limit; next++) {
    const line = lines[next]
    if (line === undefined || title === null) break
    const date = /^[（(]?[^。；]{0,30}?[)）]?$/.test(line.text) ? readDate(line) : null
    if (bare(line.text) === words) aside.push(piece(line))
    else if (date !== null && /^[（(\s]*(?:[12]\d{3}|[二〇○一]{4})[^（(]*[)）\s]*$/.test(line.text)) below = { issuers: noted, date }
    else if (isOrganName(line.text) && !/[:：]$/.test(line.text)) noted = splitOrgans(line, /[\s\u3000]+/g)
    else break
  }
  const { addressees, after } = readAddressees(lines, next)
  if (below === null && noted.length > 0) aside.push(...noted)
  return { title, addressees, aside, below, next: after }
}

/** The head ends at the first numbered heading or the first sentence. */
function headEnd(lines: readonly Line[]): number {
  const end = lines.findIndex(
    (line, index) =>
      line.table !== null ||
      /[。；;]/.test(line.text) ||
      line.text.length > 120 ||
      index > 15 ||
      (readMarker(line) !== null && !endsLikeTitle.test(line.text)),
  )
  return end < 0 ? lines.length : end
}

function titleLines(lines: readonly Line[], limit: number): { readonly from: number; readonly to: number } {
  const styled = lines.findIndex((line, index) => index < limit && line.as === 'title')
  if (styled >= 0) {
    const after = lines.findIndex((line, index) => index > styled && line.as !== 'title')
    return { from: styled, to: after < 0 ? lines.length : after }
  }
  const marked = lines.findIndex((line, index) => index < limit && line.heading === 1)
  const from = marked >= 0 && plausible(lines[marked]) ? marked : 0
  for (let start = from; start < limit; start++) {
    if (!plausible(lines[start])) continue
    let joined = ''
    for (let end = start; end < Math.min(limit, start + 6); end++) {
      if (!plausible(lines[end])) break
      joined += lines[end]?.text ?? ''
      if (joined.length > 140) break
      if (endsLikeTitle.test(bare(joined)) && (subject.test(joined) || /报告/.test(joined))) return { from: start, to: end + 1 }
    }
    if (marked === start) return { from: start, to: start + 1 }
  }
  return { from: 0, to: 0 }
}

function plausible(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 100 && !/[:：，,、；;。]$/.test(line.text)
}

function titleOf(lines: readonly Line[]): Title {
  const texts = lines.map(line => piece(line))
  return { span: { start: texts[0]?.span.start ?? 0, end: texts.at(-1)?.span.end ?? 0 }, lines: texts }
}

function readAddressees(lines: readonly Line[], from: number): { readonly addressees: readonly Text[]; readonly after: number } {
  const line = lines[from]
  if (line === undefined || line.text.length > 200 || !/[:：]$/.test(line.text) || readMarker(line) !== null)
    return { addressees: [], after: from }
  const names = splitOrgans({ ...line, text: line.text.slice(0, -1) }, /[、，,；;\s\u3000]+/g)
  if (names.length === 0 || !names.every(name => isOrganName(name.text) || /同志|领导|大会|会议|办$/.test(name.text)))
    return { addressees: [], after: from }
  return { addressees: names, after: from + 1 }
}

function bare(text: string): string {
  return text.replace(/[\s\u3000]/g, '')
}
