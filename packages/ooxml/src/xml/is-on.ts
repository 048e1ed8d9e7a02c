import { child } from './child.ts'
import { value } from './value.ts'
import type { XmlElement } from './xml-element.ts'

/** An on/off property (ST_OnOff): present without a value is on; `undefined` when it is not there at all. */
export function isOn(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = child(properties, name)
  if (element === undefined) return undefined
  const given = value(element)
  return given !== '0' && given !== 'false' && given !== 'off'
}
