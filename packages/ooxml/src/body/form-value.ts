import { child } from '../xml/child.ts'
import { isOn } from '../xml/is-on.ts'
import { value } from '../xml/value.ts'
import { wholeNumber } from '../xml/whole-number.ts'
import type { XmlElement } from '../xml/xml-element.ts'

/** What the box or list of an old form (旧式窗体, `w:ffData`) shows; empty where it is neither. */
export function formValue(fieldBegin: XmlElement): string {
  const data = child(fieldBegin, 'w:ffData')
  const box = child(data, 'w:checkBox')
  if (box !== undefined) return (isOn(box, 'w:checked') ?? isOn(box, 'w:default')) ? '☒' : '☐'
  const list = child(data, 'w:ddList')
  const chosen = wholeNumber(child(list, 'w:result')) ?? wholeNumber(child(list, 'w:default')) ?? 0
  return value(list?.children.filter(({ name }) => name === 'w:listEntry')[chosen]) ?? ''
}
