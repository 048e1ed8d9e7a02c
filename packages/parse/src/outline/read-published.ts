import type { DateText } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { piece } from './piece.ts'
import { readDate } from './read-date.ts'

/** 发布日期 On the line of the page that names it, or alone on the line below. */
export function readPublished(furniture: readonly Line[]): DateText | null {
  return (
    dateAfter(furniture, /(?:发布|公开|上网|更新)(?:日期|时间|于)/) ??
    dateAfter(furniture, /(?<!成文|生成|发文|报送|报告)(?:日期|时间)/) ??
    atTheHead(furniture)
  )
}

/** 2025-03-20 10:00 来源：… */
function atTheHead(furniture: readonly Line[]): DateText | null {
  for (const line of furniture) {
    const date = /来源|作者|浏览|阅读|字号|字体|\d:\d\d/.test(line.text) ? readDate(line) : null
    if (date !== null && date.span.start === line.span.start) return date
  }
  return null
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
