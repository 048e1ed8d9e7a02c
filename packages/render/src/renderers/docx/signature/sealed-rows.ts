import { GBT_9704 } from '../gbt-9704.ts'
import { widthOf } from '../text/width-of.ts'

const { charactersPerLine, character, sealed } = GBT_9704

/** Where a name stands, in characters from the left. */
interface Place {
  readonly name: string
  readonly centre: number
  readonly left: number
}

/**
 * 7.3.5.1 Names in rows from left to right, as far apart as two seals that do not touch, the last name centred over the
 * date, which ends four characters before the right edge. A row never reaches out of the text block.
 */
export function sealedRows(
  names: readonly string[],
  date: string | null,
): { readonly rows: readonly (readonly Place[])[]; readonly dateLeft: number } {
  const edge = charactersPerLine - sealed.dateRight
  const widest = Math.max(0, ...names.map(widthOf))
  const dateLeft = date === null ? edge : edge - widthOf(date)
  const over = date === null ? edge - widest / 2 : (edge + dateLeft) / 2
  const centre = Math.max(widest / 2, Math.min(over, charactersPerLine - widest / 2))
  const pitch = Math.max(sealed.seal / character + 0.5, widest + 1)
  const perRow = Math.max(1, Math.min(sealed.perRow, 1 + Math.floor((centre - Math.max(widest, sealed.seal / character) / 2) / pitch)))
  const rows: Place[][] = []
  for (let index = 0; index < names.length; index += perRow) {
    const row = names.slice(index, index + perRow)
    rows.push(
      row.map((name, column) => {
        const middle = centre - (row.length - 1 - column) * pitch
        return { name, centre: middle, left: Math.max(0, middle - widthOf(name) / 2) }
      }),
    )
  }
  return { rows, dateLeft }
}
