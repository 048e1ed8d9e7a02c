import { child } from '../xml/child.ts'
import { isOn } from '../xml/is-on.ts'
import { value } from '../xml/value.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { FileReading } from './story-reading.ts'

/**
 * Whether the paragraph mark is not there in this view: deleted, moved away, not yet inserted, or hidden text; or the paragraph
 * is a drop cap (首字下沉), which belongs to the next one.
 */
export function markVanishes(properties: XmlElement | undefined, file: FileReading): boolean {
  if (properties === undefined) return false
  const mark = child(properties, 'w:rPr')
  const hidden = isOn(mark, 'w:vanish') ?? file.styles.style(value(child(properties, 'w:pStyle')) ?? '')?.vanish ?? false
  if (hidden || isDropCap(properties)) return true
  const gone = file.view === 'accepted' ? (['w:del', 'w:moveFrom'] as const) : (['w:ins', 'w:moveTo'] as const)
  return gone.some(name => child(mark, name) !== undefined)
}

function isDropCap(properties: XmlElement): boolean {
  const dropped = value(child(properties, 'w:framePr'), 'dropCap')
  return dropped === 'drop' || dropped === 'margin'
}
