import type { Run } from './html-line.ts'

const entity = /&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);?/iy

/**
 * Where the characters of a text node stand in the file: `raw` is the file's stretch, `value` what it reads as, entities
 * (`&nbsp;`) resolved and CRLF made one.
 */
export function alignRuns(raw: string, value: string, from: number): readonly Run[] {
  if (raw === value) return [{ at: 0, from, length: value.length }]
  const runs: Run[] = []
  let i = 0
  let j = 0
  let start = 0
  const flush = (): void => {
    if (j > start) runs.push({ at: start, from: from + i - (j - start), length: j - start })
    start = j
  }
  while (i < raw.length && j < value.length) {
    entity.lastIndex = i
    const match = raw.charAt(i) === '&' ? entity.exec(raw) : null
    if (match !== null && !(value.charAt(j) === '&' && value.startsWith(match[0], j))) {
      flush()
      const length = value.charCodeAt(j) >= 0xd800 && value.charCodeAt(j) < 0xdc00 ? 2 : 1
      runs.push({ at: j, from: from + i, length, width: match[0].length })
      i += match[0].length
      j += length
      start = j
    } else if (raw.charAt(i) === value.charAt(j)) {
      i++
      j++
    } else {
      flush()
      i++
      if (raw.charAt(i) === value.charAt(j)) continue
    }
  }
  flush()
  return runs
}
