import type { NameScope } from './name-scope.ts'
import type { XmlElement } from './xml-element.ts'

/** What a start tag says. */
export interface PlainTag {
  /** The name as the file writes it. */
  readonly written: string
  readonly name: string
  readonly attributes: XmlElement['attributes']
  /** Within the element. */
  readonly scope: NameScope
  readonly isEmpty: boolean
}

const TAG = /^<([A-Za-z_][\w.:-]*)((?:[ \r\n\t]+[A-Za-z_][\w.:-]*="[^"<\t\r\n]*")*)[ \r\n\t]*(\/?)>$/
const FIVE: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** A longer tag is left to saxes: the expressions above are made for the short ones of Word. */
const LONGEST = 20_000

/** Reads a start tag with its attributes in double quotes; `null` for any other, and where an attribute stands twice. */
export function readPlainTag(tag: string, outer: NameScope): PlainTag | null {
  const match = tag.length > LONGEST ? null : TAG.exec(tag)
  if (match === null) return null
  const [, written = '', list = '', slash] = match
  const raw: Record<string, string> = {}
  let declares = false
  for (let at = afterBlanks(list, 0); at < list.length; ) {
    const equals = list.indexOf('=', at)
    const end = list.indexOf('"', equals + 2)
    const name = list.slice(at, equals)
    const value = list.slice(equals + 2, end)
    if (name in raw) return null
    raw[name] = value.includes('&') ? value.replace(/&(\w+);/g, (_, entity: string) => FIVE[entity] ?? '') : value
    if (name.startsWith('xmlns')) declares = true
    at = afterBlanks(list, end + 1)
  }
  const scope = declares ? outer.within(raw) : outer
  return { written, name: scope.element(written), attributes: scope.attributes(raw), scope, isEmpty: slash === '/' }
}

function afterBlanks(list: string, from: number): number {
  let at = from
  while (at < list.length && list.charCodeAt(at) <= 32) at++
  return at
}
