import type { Line } from '../reading/line.ts'
import { isFurniture } from './furniture.ts'
import { isOrganName } from './organ-name.ts'
import { readDate } from './read-date.ts'
import { readMarker } from './read-marker.ts'

/** The lines of the report, and the lines of the page around it. */
export function setAside(lines: readonly Line[]): { readonly kept: readonly Line[]; readonly furniture: readonly Line[] } {
  const first = lines.findIndex(runs)
  const last = lines.findLastIndex(runs)
  const kept: Line[] = []
  const furniture: Line[] = []
  for (const [index, line] of lines.entries()) {
    const edge = first < 0 || index < first || index > last
    const before = furniture.at(-1)
    const labelled = edge && before !== undefined && before === lines[index - 1] && isValue(before, line)
    const outside = line.as === 'aside' || labelled || (line.table === null && isFurniture(line.text, edge))
    if (outside) furniture.push(line)
    else kept.push(line)
  }
  return { kept, furniture }
}

/** 发布时间： with the day on the line below it, 来源： with the name. */
function isValue(label: Line, line: Line): boolean {
  if (line.table !== null || line.text.length > 40 || !/[:：]$/.test(label.text)) return false
  if (/(?:日期|时间)\s*[:：]$/.test(label.text)) return /^[12]\d{3}\s?[-/.年]/.test(line.text) && readDate(line) !== null
  return (
    /(?:来源|作者|编辑|机构|单位|机关)\s*[:：]$/.test(label.text) && (isOrganName(line.text) || /^[\u4e00-\u9fff]{2,4}$/.test(line.text))
  )
}

/** Running text: a sentence of some length, or a numbered heading. */
function runs(line: Line): boolean {
  if (line.as !== null || line.table !== null || isFurniture(line.text, true)) return false
  return (
    (/。/.test(line.text) && line.text.length > 12) ||
    line.text.length > 160 ||
    /^[一二三四五六七八九十]{1,3}、/.test(line.text) ||
    readMarker(line)?.style === 'bracket'
  )
}
