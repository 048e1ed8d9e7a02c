import type { Line } from '../reading/line.ts'
import type { Heading } from './heading.ts'
import { piece } from './piece.ts'
import { rank } from './rank.ts'
import { readMarker } from './read-marker.ts'
import { sentenceEnd } from './sentence-end.ts'

const counted = /\d\s*(?:余|多)?(?:万|亿)?(?:余|多)?\s*(?:件|个|次|名|人|项|份|场|家|起|条|%|％|元|宗|例|批|期|部|处|部|篇|户|小时|辆)/
const dated = /^(?:[12]\d{3}|[*×]{2,4})年/
const prose = /^(?:一是|二是|三是|是|其中|例如|如|即)/

/** 标题或正文 Whether a line heads something; `next` decides in doubt: what heads has something under it. */
export function readHeading(line: Line, next: Line | undefined): Heading | null {
  if (line.table !== null || line.as === 'paragraph') return null
  // Whole paragraphs in a heading's clothes are paragraphs.
  if (line.heading !== null && (line.text.length > 120 || /[。；;].*[。；;]/.test(line.text)))
    return readHeading({ ...line, heading: null }, next)
  const marker = readMarker(line)
  if (marker === null) return plain(line, next)
  const from = marker.text.length
  const words = line.text.slice(from).trim()
  if (words === '' || prose.test(words)) return null
  const kind = marker.style
  const level = line.heading
  const end = sentenceEnd(line.text, from)
  const title = piece(line, from, end < 0 ? undefined : end)
  const top = kind === 'chapter' || kind === 'part' || kind === 'comma'
  if (level !== null) return { marker, title: piece(line, from), rest: null, kind, level }
  if (end < 0) {
    if (/[；;，,、]$/.test(words) || words.length > (top ? 90 : 70)) return null
    if (!top && counted.test(words)) return null
    return /[:：]$/.test(words) && kind !== 'comma' && kind !== 'bracket' ? null : { marker, title, rest: null, kind, level }
  }
  if (title.text.length > 60 || /[；;]/.test(title.text)) return null
  if (counted.test(title.text) || dated.test(title.text)) return null
  const rest = piece(line, end)
  if (rest.text !== '') return { marker, title, rest, kind, level }
  // A whole sentence on a line of its own: a heading only if something that is no further entry stands under it.
  if (next === undefined) return null
  const nextMarker = readMarker(next)
  const under = next.table !== null || nextMarker === null || rank(nextMarker.style) > rank(kind)
  return under && title.text.length <= 45 ? { marker, title, rest: null, kind, level } : null
}

function plain(line: Line, next: Line | undefined): Heading | null {
  if (line.heading !== null) return { marker: null, title: piece(line), rest: null, kind: `markup ${line.heading}`, level: line.heading }
  if (next === undefined || line.text.length < 4 || line.text.length > 40) return null
  if (/[。；;！!？?：:，,、.]/.test(line.text.slice(-1)) || /[。；;！？\t]/.test(line.text)) return null
  if (prose.test(line.text) || counted.test(line.text) || !/^[\u4e00-\u9fff0-9“《（*]/.test(line.text)) return null
  const running = /[。；;：:]$/.test(next.text) || next.text.length > 45 || readMarker(next) !== null
  if (!running || next.table !== null) return null
  return { marker: null, title: piece(line), rest: null, kind: 'plain', level: null }
}
