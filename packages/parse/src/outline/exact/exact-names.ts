import type { Text } from '@fazhi/schema'
import type { Line } from '../../reading/line.ts'
import { piece } from '../piece.ts'

/** Names in a line between two places: as listed, where a list is given, else parted by the separators. */
export function exactNames(
  line: Line,
  from: number,
  to: number,
  separators: RegExp,
  listed: readonly string[] | undefined,
): readonly Text[] {
  const names: Text[] = []
  if (listed !== undefined) {
    let at = from
    for (const name of listed) {
      const found = line.text.indexOf(name, at)
      if (found < 0) continue
      names.push(piece(line, found, found + name.length))
      at = found + name.length
    }
    return names
  }
  let start = from
  for (const match of line.text.slice(0, to).matchAll(separators)) {
    if (match.index < from) continue
    names.push(piece(line, start, match.index))
    start = match.index + match[0].length
  }
  return [...names, piece(line, start, to)].filter(name => name.text !== '')
}
