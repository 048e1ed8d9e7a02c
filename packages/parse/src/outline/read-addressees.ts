import type { Text } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { addresseesOf } from './addressees-of.ts'
import { readMarker } from './read-marker.ts'

/** 主送机关 One line or several, each ending in a colon; `after`: the line behind them. */
export function readAddressees(lines: readonly Line[], from: number): { readonly addressees: readonly Text[]; readonly after: number } {
  const addressees: Text[] = []
  let after = from
  for (; after < from + 4; after++) {
    const line = lines[after]
    if (line === undefined || line.text.length > 200 || !/[:：]$/.test(line.text) || readMarker(line) !== null) break
    const names = addresseesOf(line, line.text.length - 1)
    if (names.length === 0) break
    addressees.push(...names)
  }
  return { addressees, after }
}
