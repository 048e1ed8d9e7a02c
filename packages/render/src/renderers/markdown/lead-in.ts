import type { Item, Marker } from '@fazhi/schema'
import { escapeText } from './escape-text.ts'
import { headingLabels } from './heading-labels.ts'

// GB/T 9704—2012 7.3.3: （一） 1. （1）
const levels: Partial<Record<Marker['style'], Item['level']>> = { bracket: 2, dot: 3, paren: 4 }
const sentence = /^(.*\S)([。！？；：.!?;:])$/

/**
 * 接排标题 A heading glued to its paragraph, as bold words at its head: `**（一）健全制度**。一是……`. The mark that ends it stands
 * outside, since CommonMark does not end bold type between a full stop and a Chinese character. `null` where the level does
 * not follow from the number, or the title does not end like a sentence: such a heading is written as one, with a label.
 */
export function leadIn(item: Item): string | null {
  const [, words, mark] = sentence.exec(item.title.text) ?? []
  if (!item.runIn || item.marker === null || words === undefined || mark === undefined) return null
  if (levels[item.marker.style] !== item.level || headingLabels(item.marker, words).length > 0) return null
  return `**${escapeText(item.marker.text + words, 'heading')}**${escapeText(mark, 'heading')}`
}
