import type { Line } from '../reading/line.ts'

/** 表题 Right above a table: 表1 ×××, a line in the middle, or a short line without a full stop. */
export function isCaption(line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.table === null || line.table !== null) return false
  if (line.as === 'caption' || /^(?:附?表|图表)\s?[0-9０-９一二三四五六七八九十]/.test(line.text)) return line.text.length <= 80
  return line.text.length <= 50 && (line.align === 'center' || /(?:表|统计|情况)$/.test(line.text)) && !/[。；;：:，,]$/.test(line.text)
}
