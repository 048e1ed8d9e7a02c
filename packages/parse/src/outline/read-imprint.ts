import type { Line } from '../reading/line.ts'
import { readDate } from './read-date.ts'

/** 版记 The last lines of the last page: 抄送 and 印发 (GB/T 9704—2012 7.4). `start`: the first of them. */
export function readImprint(lines: readonly Line[], from: number): { readonly start: number } {
  let start = lines.length
  while (start > from) {
    const line = lines[start - 1]
    if (line === undefined || line.table !== null) break
    const copies = /^(?:抄送|抄报|分送)(?:机关|单位)?\s*[:：]/.test(line.text)
    if (!copies && !(/印发\s*$/.test(line.text) && line.text.length < 80 && readDate(line) !== null)) break
    start--
  }
  return { start }
}
