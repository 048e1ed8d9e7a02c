import type { Marker } from '@fazhi/schema'
import type { LabelWord } from './label.ts'

// Whatever could be taken for a number at the head of a heading; more than is, to be on the safe side.
const looksNumbered = /^[第（(①-⑳0-9０-９〇零一二三四五六七八九十]/
const startsPlainly = /^\p{L}/u

/** Labels for a heading whose number would not be read back as it is: words that look like one, or that follow it too closely. */
export function headingLabels(marker: Marker | null, title: string): readonly LabelWord[] {
  if (marker === null) return looksNumbered.test(title) ? ['无序数'] : []
  return startsPlainly.test(title) ? [] : [`序数 ${marker.text}`]
}
