import type { DateText } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { piece } from './piece.ts'
import { readDate } from './read-date.ts'

/** 发布日期 On the line of the page that names it, or alone on the line below. */
export function readPublished(furniture: readonly Line[]): DateText | null {
  for (const [index, line] of furniture.entries()) {
    const at = line.text.search(/(?:发布|公开|更新)?(?:日期|时间)/)
    if (at < 0 || /成文|生成/.test(line.text.slice(Math.max(0, at - 2), at + 2))) continue
    const next = furniture[index + 1]
    const date = readDate(piece(line, at)) ?? (next !== undefined && /[:：]\s*$/.test(line.text) ? readDate(next) : null)
    if (date !== null) return date
  }
  return null
}
