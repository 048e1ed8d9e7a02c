import type { Text } from '@fazhi/schema'
import type { Line } from '../reading/line.ts'
import { isOrganName } from './organ-name.ts'
import { readMarker } from './read-marker.ts'
import { splitOrgans } from './split-organs.ts'

/** 主送机关 One line or several, each ending in a colon; `after`: the line behind them. */
export function readAddressees(lines: readonly Line[], from: number): { readonly addressees: readonly Text[]; readonly after: number } {
  const addressees: Text[] = []
  let after = from
  for (; after < from + 4; after++) {
    const line = lines[after]
    if (line === undefined || line.text.length > 200 || !/[:：]$/.test(line.text) || readMarker(line) !== null) break
    const names = splitOrgans({ ...line, text: line.text.slice(0, -1) }, /[、，,；;\s\u3000]+|并(?:报)?(?=[^\s]{2,}[委府厅局办])/g)
    if (names.length === 0 || !names.every(name => addressed(name.text))) break
    addressees.push(...names)
  }
  return { addressees, after }
}

function addressed(name: string): boolean {
  return isOrganName(name) || /(?:同志|领导|大会|会议|机关|单位|各位代表)$/.test(name)
}
