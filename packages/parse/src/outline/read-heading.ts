import type { Marker } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import type { HeadingCandidate } from './heading-candidate.ts'
import { piece } from './piece.ts'
import { rank } from './rank.ts'
import { readMarker } from './read-marker.ts'
import { sentenceEnd } from './sentence-end.ts'

const counted = /\d\s?(?:余|多)?(?:万|亿)?(?:余|多)?\s?(?:件|个|次|名|人|项|份|场|家|起|条|%|％|元|宗|例|批|期|部|处|篇|户|小时|辆)/
const dated = /^(?:[12]\d{3}|[*×]{2,4})年[，,]?/
const prose = /^(?:[一二三四五六七八九十]是|是|其中|例如|如|即)/

/** 标题或正文 Whether a line heads something, or may. `next`: what heads has something under it. */
export function readHeading(line: Line, next: Line | undefined): HeadingCandidate | null {
  if (line.table !== null || line.as !== null) return null
  const marker = readMarker(line)
  const level = line.heading
  // Whole paragraphs in a heading's clothes are paragraphs.
  const clothed = level !== null && line.text.length <= 120 && !/[。；;].*[。；;]/.test(line.text)
  if (marker === null)
    return clothed ? { heading: { marker, title: piece(line), rest: null, kind: `markup ${level}`, level }, as: 'sure' } : null
  const kind = kindOf(marker)
  const glued = numbered(line, marker, kind, next)
  if (!clothed || (glued?.heading.rest ?? null) !== null) return glued
  return { heading: { marker, title: piece(line, marker.text.length), rest: null, kind, level }, as: 'sure' }
}

function numbered(line: Line, marker: Marker, kind: string, next: Line | undefined): HeadingCandidate | null {
  const from = marker.text.length
  const words = line.text.slice(from).trim()
  if (words === '' || prose.test(words)) return null
  const top = rank(kind) <= rank('comma')
  const end = titleEnd(line.text, from)
  const title = piece(line, from, end < 0 ? undefined : end)
  const rest = end < 0 ? null : piece(line, end)
  const heading = { marker, title, rest: rest === null || rest.text === '' ? null : rest, kind, level: null }
  if (end < 0) {
    if (/[；;，,、]$/.test(words) || words.length > (top ? 90 : 70)) return null
    if (/[:：]$/.test(words) && rank(kind) > rank('bracket')) return null
    return { heading, as: top || !counted.test(words) ? 'sure' : 'doubtful' }
  }
  if (title.text.length > 200) return null
  const titled = title.text.length <= 60 && !/[；;]/.test(title.text) && !counted.test(title.text) && !dated.test(title.text)
  if (!titled || heading.rest !== null) return { heading, as: titled ? 'sure' : 'doubtful' }
  // A whole sentence on a line of its own: a heading if something that is no further entry stands under it.
  const nextMarker = next === undefined ? null : readMarker(next)
  const under = next !== undefined && next.table === null && (nextMarker === null || rank(kindOf(nextMarker)) > rank(kind))
  return { heading, as: under && title.text.length <= 45 ? 'likely' : 'doubtful' }
}

/** The title ends with the first sentence, or with a colon after a few words: （一）存在的不足：一是… */
function titleEnd(text: string, from: number): number {
  const colon = /^[^。；;：:]{2,22}[：:](?=.)/.exec(text.slice(from, from + 40))?.[0]
  if (colon !== undefined && !counted.test(colon) && !dated.test(colon.trim())) return from + colon.length
  const end = sentenceEnd(text, from)
  // 一、加强领导，压实责任 今年以来，……。 A title parted from its paragraph by nothing but a space.
  const space = /^\s*[^。；;：:\s]{4,45}(?=[ \u3000]+[^\s，、]\S{20})/.exec(text.slice(from, from + 80))?.[0]
  return space !== undefined && end > from + space.length + 10 ? from + space.length : end
}

/** 第一章 and 第一节 are of one style, but not of one level. */
function kindOf(marker: Marker): string {
  return marker.style === 'chapter' && marker.text.includes('节') ? 'article' : marker.style
}
