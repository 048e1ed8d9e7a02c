import type { DateText, Letterhead, Paragraph, Text } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { isOrganName } from './organ-name.ts'
import { piece } from './piece.ts'
import { readDate } from './read-date.ts'
import { splitOrgans } from './split-organs.ts'

/** 文尾 What stands after the text. `start`: the first of its lines. */
export interface Tail {
  readonly start: number
  readonly closing: Paragraph | null
  readonly attachmentList: readonly Text[]
  readonly issuers: readonly Text[]
  readonly date: DateText | null
  readonly notes: readonly Text[]
  readonly copies: readonly Text[]
  readonly letterhead: Letterhead
  readonly aside: readonly Text[]
}

const closing =
  /^(?:特此|专此|谨此)(?:报告|汇报|函告|呈报|报送|说明)?[。.！!]?$|^(?:以上|上述)(?:报告|情况|汇报)[^。]{0,30}[。.]?$|^(?:妥否|当否|可否)[^。]{0,12}[。.]?$|^此致[。]?$|^敬礼[！!。]?$/
const copies = /^(?:抄送|抄报|分送|主送)(?:机关|单位)?\s*[:：]/
const printed = /印发\s*$/
const listed = /^附件\s?[0-9０-９一二三四五六七八九十]{0,2}\s?[:：]/
const note = /^[（(](?:[^（()）]|[（(][^（()）]{0,20}[)）]){2,80}[)）]$/
const contact = /^联系(?:人|电话|方式)(?:及电话)?\s*[:：]/
// 2025年2月, **年**月**日, 2025年 月 日, 2025年2月30日: signed, but on no day.
const blankDate =
  /^(?:[12]\d{3}|[*×X_]{2,4}|二[〇○零]..)\s?年\s?(?:\d{1,2}|[*×X_\s]{0,4}|[一二三四五六七八九十]{1,2})\s?月(?:\s?(?:\d{1,2}|[*×X_\s]{0,4})\s?日)?$/

// A joint report of many bodies with many attachments; a file of nothing but dates is no tail.
const longest = 80

type Kind = 'closing' | 'listed' | 'entry' | 'issuer' | 'date' | 'blankDate' | 'note' | 'copies' | 'printed'

/** Reads the elements after the text off the last lines, backwards, for as long as each line is one of them. */
export function readTail(lines: readonly Line[], from: number): Tail {
  const kinds: Kind[] = []
  let start = lines.length
  while (start > from && kinds.length < longest) {
    const line = lines[start - 1]
    const kind = line === undefined ? null : kindOf(line, lines, start - 1, from)
    if (kind === null) break
    kinds.push(kind)
    start--
  }
  kinds.reverse()
  const tail = lines.slice(start)
  const of = (kind: Kind): readonly Line[] => tail.filter((_, index) => kinds[index] === kind)
  const dateLine = of('date')[0]
  const closed = of('closing')
  const first = closed[0]
  const last = closed.at(-1)
  const signers = [...of('issuer'), ...(dateLine === undefined ? [] : [beforeDate(dateLine)])].flatMap(line =>
    splitOrgans(line, /[\s\u3000]+|、/g),
  )
  return {
    start,
    closing: first === undefined || last === undefined ? null : paragraph(first),
    attachmentList: [
      ...of('listed').map(line => piece(line, listed.exec(line.text)?.[0].length ?? 0)),
      ...of('entry').map(line => piece(line)),
    ]
      .map(unnumbered)
      .filter(name => name.text !== ''),
    issuers: signers,
    date: dateLine === undefined ? null : readDate(dateLine),
    notes: of('note').map(line => (contact.test(line.text) ? piece(line) : piece(line, 1, line.text.length - 1))),
    copies: of('copies').flatMap(line => {
      const end = /[。.]$/.test(line.text) ? line.text.length - 1 : line.text.length
      return splitOrgans(piece(line, copies.exec(line.text)?.[0].length ?? 0, end), /[、，,；;]+/g)
    }),
    letterhead: of('printed').map(printing)[0] ?? {},
    aside: [...closed.slice(1), ...of('date').slice(1), ...of('blankDate'), ...of('printed')].map(line => piece(line)),
  }
}

function kindOf(line: Line, lines: readonly Line[], index: number, from: number): Kind | null {
  if (line.table !== null || line.text.length > 120 || line.heading !== null) return copies.test(line.text) ? 'copies' : null
  if (closing.test(line.text)) return 'closing'
  if (copies.test(line.text)) return 'copies'
  if (listed.test(line.text)) return 'listed'
  const date = readDate(line)
  if (date !== null && printed.test(line.text)) return 'printed'
  const after = date === null ? '' : line.text.slice(date.span.end - line.span.start)
  if (date !== null && /^(?:[（(](?:盖章|公章|印章|章|代章|印)[)）])?$/.test(after.trim())) {
    const before = line.text.slice(0, date.span.start - line.span.start).trim()
    if (before === '' || before.split(/[\s\u3000]+/).every(name => isOrganName(name))) return 'date'
  }
  if (blankDate.test(line.text)) return 'blankDate'
  if (note.test(line.text) || contact.test(line.text)) return 'note'
  if (line.text.length <= 60 && signs(line.text) && followed(lines, index)) return 'issuer'
  if (/^[0-9０-９]{1,2}\s?[.．、]/.test(line.text) && !/[。；;]$/.test(line.text) && underList(lines, index, from)) return 'entry'
  return null
}

function signs(text: string): boolean {
  const names = text.split(/[\s\u3000、]+/)
  return isOrganName(names.join('')) || names.every(name => isOrganName(name))
}

/** A body's name signs when it stands at the end, or above a date or another name. */
function followed(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1]
  return (
    next === undefined ||
    readDate(next) !== null ||
    blankDate.test(next.text) ||
    isOrganName(next.text) ||
    copies.test(next.text) ||
    note.test(next.text)
  )
}

function underList(lines: readonly Line[], index: number, from: number): boolean {
  for (let i = index - 1; i >= Math.max(from, index - 20); i--) {
    const text = lines[i]?.text ?? ''
    if (listed.test(text)) return true
    if (!/^[0-9０-９]{1,2}\s?[.．、]/.test(text)) return false
  }
  return false
}

function beforeDate(line: Line): Text {
  return piece(line, 0, (readDate(line)?.span.start ?? line.span.end) - line.span.start)
}

function unnumbered(name: Text): Text {
  return piece(name, /^[0-9０-９]{1,2}\s?[.．、]\s*/.exec(name.text)?.[0].length ?? 0)
}

function printing(line: Line): Letterhead {
  const date = readDate(line)
  if (date === null) return {}
  const by = line.text.slice(0, line.text.indexOf(date.text)).trim()
  return { ...(by === '' ? {} : { printedBy: by }), printedOn: date.iso }
}

function paragraph(line: Line): Paragraph {
  return { kind: 'paragraph', ...piece(line) }
}
