import { GBT_9704 } from '../gbt-9704.ts'
import { widthOf } from '../text/width-of.ts'

const { charactersPerLine, unsealed } = GBT_9704

/**
 * 7.3.5.2 Where names and date begin, in characters from the left. Each name ends two characters before the right edge and
 * the date begins two characters right of the last name's beginning; a date longer than that leaves room for itself ends
 * two characters before the edge, and the last name moves left with it.
 */
export function unsealedPlaces(
  names: readonly string[],
  date: string | null,
): { readonly names: readonly number[]; readonly date: number } {
  const edge = charactersPerLine - unsealed.right
  const dateLeft = date === null ? edge : edge - widthOf(date)
  const lefts = names.map((name, index) => {
    const own = edge - widthOf(name)
    return Math.max(0, index === names.length - 1 && date !== null ? Math.min(own, dateLeft - unsealed.dateShift) : own)
  })
  const last = lefts.at(-1)
  return { names: lefts, date: last === undefined ? dateLeft : last + unsealed.dateShift }
}
