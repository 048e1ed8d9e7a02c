import { isFurniture } from '../../outline/furniture.ts'
import { isOrganName } from '../../outline/organ-name.ts'
import { readDate } from '../../outline/read-date.ts'
import type { HtmlLine } from './html-line.ts'

const nowhere = { start: 0, end: 0 }
const titled = /(?:报告|总结|年报|汇报|通报|公报|白皮书)(?:[（(][^（()）]{1,20}[)）])?$/
const numbered = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}(?:章|部分))/

/**
 * 正文所在 Which lines of the page are the report: the innermost element that holds nearly all running text (long lines with
 * full stops that are not links), the title and the page's own notes above it, signature and date below it.
 */
export function mainLines(lines: readonly HtmlLine[], pageTitle: string): readonly HtmlLine[] {
  const depth = scope(lines)
  const first = lines.findIndex(line => inside(line, depth))
  const last = lines.findLastIndex(line => inside(line, depth))
  if (first < 0) return []
  const body = lines.slice(first, last + 1).filter(line => !isMenu(line))
  return [...before(lines.slice(0, first), body, pageTitle), ...body, ...after(lines.slice(last + 1))]
}

/** The path down to the innermost element with the text in it. */
function scope(lines: readonly HtmlLine[]): readonly number[] {
  const weights = lines.map(weight)
  const total = weights.reduce((sum, each) => sum + each, 0)
  let path: readonly number[] = []
  for (;;) {
    const shares = new Map<number, number>()
    lines.forEach((line, index) => {
      const next = line.path[path.length]
      if (next !== undefined && inside(line, path)) shares.set(next, (shares.get(next) ?? 0) + (weights[index] ?? 0))
    })
    const held = [...shares.values()].reduce((sum, each) => sum + each, 0)
    const [best, share] = [...shares].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
    if (total === 0 || share === 0) return path
    const deeper = [...path, best]
    const rest = lines.filter(line => inside(line, path) && !inside(line, deeper) && !isMenu(line))
    const lost = rest.some(line => numbered.test(line.text))
    if (lost || share < (rest.every(line => line.text.length < 80) ? 0.5 : 0.8) * held) return path
    path = deeper
  }
}

function weight(line: HtmlLine): number {
  if (line.table !== null || isMenu(line) || !/[。；，,;]/.test(line.text) || isFurniture(line.text, true)) return 0
  return line.text.length - line.linked
}

function isMenu(line: HtmlLine): boolean {
  return line.table === null && line.linked * 2 > line.text.length
}

function inside(line: HtmlLine, path: readonly number[]): boolean {
  return path.every((id, depth) => line.path[depth] === id)
}

/** Title and notes above the text: from the line that bears the page's title, or looks like one, on. */
function before(lines: readonly HtmlLine[], body: readonly HtmlLine[], pageTitle: string): readonly HtmlLine[] {
  const candidates = lines.filter(line => !isMenu(line) && line.table === null)
  const has = (line: HtmlLine): boolean =>
    line.text.length > 5 &&
    (titled.test(line.text.trim()) ||
      (line.hints.heading !== undefined && line.hints.heading !== null && pageTitle.includes(line.text.trim())))
  const inBody = body.slice(0, 8).some(line => titled.test(line.text.trim()))
  const at = candidates.findLastIndex(has)
  const from = at < 0 ? candidates.length : at
  // A title of several lines: headings of one element.
  let start = from
  while (start > 0 && sameElement(candidates[start - 1], candidates[from])) start--
  const notes = candidates
    .slice(from + 1)
    .filter(line => isFurniture(line.text, true) || readDate({ text: line.text, span: nowhere }) !== null)
  const kept = [...candidates.slice(start, from + 1), ...notes]
  return inBody && at < 0 ? candidates.filter(line => isFurniture(line.text, true) && /日期|时间|来源/.test(line.text)) : kept
}

function sameElement(a: HtmlLine | undefined, b: HtmlLine | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.path.length === b.path.length &&
    a.path.every((id, index) => id === b.path[index]) &&
    a.hints.heading !== null
  )
}

/** Signature, date, closing words in a neighbouring element; notes of the page. The first menu or stranger ends it. */
function after(lines: readonly HtmlLine[]): readonly HtmlLine[] {
  const kept: HtmlLine[] = []
  for (const line of lines.slice(0, 12)) {
    const text = line.text.trim()
    const date = readDate({ text, span: nowhere })
    const signs =
      text.length < 60 &&
      (text.split(/[\s\u3000]+/).every(isOrganName) || date?.text === text || /^(?:特此报告|附件|[（(].{2,30}[)）]$)/.test(text))
    if (isMenu(line) || line.table !== null || !signs) break
    kept.push(line)
  }
  return kept
}
