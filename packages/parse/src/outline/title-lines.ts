import type { Line } from '../reading/line.ts'
import { isOrganName } from './organ-name.ts'

/** Which of the first lines are the title, `from` up to `to`; both 0 where there is none. */
export interface TitleLines {
  readonly from: number
  readonly to: number
}

const ending =
  /(?:(?:报告|总结|年报|情况|汇报|通报|公报|白皮书)(?:全文|公示|公布)?|(?:总结|报告|情况)(?:和|及|与|暨|、)[^。；]{2,20}(?:计划|打算|思路|安排|要点))(?:[（(][^（()）]{1,20}[)）])?》?$/
const subject = /法治|依法行政|依法治/
const year = /[12]\d{3}\s?[-—－至]?[^年]{0,6}年|[二一][〇○零一二三四五六七八九]{3}年|[*×]{2,4}年/
const inside = /关于|法治|年|建设|推进|履行|情况|报告|总结/
const letterhead = /文件$|[〔［[(（]\s?[12]\d{3}\s?[〕］\])）].{0,6}号|签发人|^(?:绝密|机密|秘密|特急|加急|平急)|^\d{6}$|[>＞»]/
/** 2025年2月20日 in the page's own box above the title. */
const dateOnly = /^[12]\d{3}(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2})$/
const note = /^[（(](?![^（()）]{0,20}\d日)[^（()）]{1,20}[)）]$/

/** 标题所在 The first run of lines that ends as report titles end; one that names a year is preferred. */
export function titleLines(lines: readonly Line[], limit: number): TitleLines {
  const styled = lines.findIndex((line, index) => index < limit && line.as === 'title')
  if (styled >= 0) {
    const after = lines.findIndex((line, index) => index > styled && line.as !== 'title')
    return { from: styled, to: after < 0 ? lines.length : after }
  }
  let best: TitleLines | null = null
  for (let from = 0; from < limit; from++) {
    const to = endOf(lines, from, limit)
    if (to === null) continue
    const found = { from: withoutMark(lines, from, to), to }
    if (year.test(joined(lines, from, to))) return withNote(lines, found, limit)
    best ??= found
  }
  if (best !== null) return withNote(lines, best, limit)
  const marked = lines.findIndex((line, index) => index < limit && line.heading === 1 && plausible(line))
  return marked < 0 ? { from: 0, to: 0 } : { from: marked, to: marked + 1 }
}

function endOf(lines: readonly Line[], from: number, limit: number): number | null {
  for (let to = from + 1; to <= Math.min(limit, from + 6); to++) {
    const last = lines[to - 1]
    if (!plausible(last)) return null
    const text = joined(lines, from, to)
    if (text.length > 140) return null
    if (ending.test(text) && (subject.test(text) || /报告/.test(text))) return to
    if (last !== undefined && !goesOn(last.text)) return null
  }
  return null
}

/** A line above that the title says again is not of the title: 发文机关标志. */
function withoutMark(lines: readonly Line[], from: number, to: number): number {
  let start = from
  while (start < to - 1 && joined(lines, start + 1, to).includes(joined(lines, start, start + 1))) start++
  return start
}

function plausible(line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.text.length <= 120 &&
    !/[:：，,、；;。]$/.test(line.text) &&
    !letterhead.test(line.text) &&
    !dateOnly.test(line.text)
  )
}

/** Whether a line may be the front of a title: it names bodies, or speaks of what titles speak of. */
function goesOn(text: string): boolean {
  return inside.test(text) || text.split(/[\s\u3000]+/).every(name => isOrganName(name))
}

function joined(lines: readonly Line[], from: number, to: number): string {
  let text = ''
  for (let i = from; i < to; i++) text += lines[i]?.text.replace(/[\s\u3000]/g, '') ?? ''
  return text
}

/** （2024年度） on a line of its own belongs to the title above it. */
function withNote(lines: readonly Line[], found: TitleLines, limit: number): TitleLines {
  const next = lines[found.to]
  return found.to < limit && next !== undefined && note.test(next.text) ? { from: found.from, to: found.to + 1 } : found
}
