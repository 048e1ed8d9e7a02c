import type { Line } from '../reading/line.ts'
import { addresseesOf } from './addressees-of.ts'
import { piece } from './piece.ts'

/** 市委、市政府：根据有关要求… Addressees glued to the first paragraph become a line of their own. */
export function partAddresseeLine(lines: readonly Line[]): readonly Line[] {
  for (const [index, line] of lines.slice(0, 25).entries()) {
    const colon = /^[^。；:：]{2,80}[:：](?=\s*\S{10})/.exec(line.text)?.[0]
    if (colon === undefined || line.table !== null || line.as !== null || addresseesOf(line, colon.length - 1).length === 0) continue
    const first = { ...line, ...piece(line, 0, colon.length) }
    const second = { ...line, ...piece(line, colon.length), newPage: false }
    return [...lines.slice(0, index), first, second, ...lines.slice(index + 1)]
  }
  return lines
}
