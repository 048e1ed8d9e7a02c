import type { Line } from '../reading/line.ts'
import type { Heading } from './heading.ts'
import { piece } from './piece.ts'
import { readMarker } from './read-marker.ts'

const counted = /\d\s?(?:余|多)?(?:万|亿)?\s?(?:件|个|次|名|人|项|份|场|家|起|条|%|％|元)/

/** 无序数标题 A short line without a closing mark, above running text. `below`: the next line is itself such a heading. */
export function plainHeading(line: Line, next: Line | undefined, below: boolean): Heading | null {
  if (line.table !== null || line.as !== null || next === undefined || line.text.length < 4 || line.text.length > 40) return null
  if (readMarker(line) !== null || /[。；;！!？?：:，,、.…]$/.test(line.text) || /[。；;！？\t]/.test(line.text)) return null
  if (/^[一二三四五六七八九十]是|^其中/.test(line.text) || counted.test(line.text) || !/^[\u4e00-\u9fff0-9“《（*]/.test(line.text))
    return null
  const running = next.table === null && (/[。；;：:.]$/.test(next.text) || next.text.length > 45 || readMarker(next) !== null)
  return running || below ? { marker: null, title: piece(line), rest: null, kind: 'plain', level: null } : null
}
