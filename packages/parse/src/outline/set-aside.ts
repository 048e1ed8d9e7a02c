import type { Line } from '../reading/line.ts'
import { isFurniture } from './furniture.ts'
import { readMarker } from './read-marker.ts'

/** The lines of the report, and the lines of the page around it. */
export function setAside(lines: readonly Line[]): { readonly kept: readonly Line[]; readonly furniture: readonly Line[] } {
  const first = lines.findIndex(runs)
  const last = lines.findLastIndex(runs)
  const kept: Line[] = []
  const furniture: Line[] = []
  for (const [index, line] of lines.entries()) {
    const edge = first < 0 || index < first || index > last
    const outside = line.as === 'aside' || (line.table === null && isFurniture(line.text, edge))
    if (outside) furniture.push(line)
    else kept.push(line)
  }
  return { kept, furniture }
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
