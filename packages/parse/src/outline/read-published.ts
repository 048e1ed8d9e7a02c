import type { DateText } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { piece } from './piece.ts'
import { readDate } from './read-date.ts'

/** 发布日期 On the line of the page that names it, or alone on the line below. */
export function readPublished(furniture: readonly Line[]): DateText | null {
  return dateAfter(furniture, /(?:发布|公开|上网|更新)(?:日期|时间)/) ?? dateAfter(furniture, /(?<!成文|生成|发文|报送|报告)(?:日期|时间)/)
}

function dateAfter(furniture: readonly Line[], label: RegExp): DateText | null {
  for (const [index, line] of furniture.entries()) {
    const at = line.text.search(label)
    if (at < 0) continue
    const next = furniture[index + 1]
    const date = readDate(piece(line, at)) ?? (next !== undefined && /[:：]\s*$/.test(line.text) ? readDate(next) : null)
    if (date !== null) return date
  }
  return null
}
