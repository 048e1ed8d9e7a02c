import { boundData } from '@fazhi/schema'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { escapeXml } from '../text/escape-xml.ts'
import { legalText } from '../text/legal-text.ts'
import type { Controls } from './controls-of.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
/** Names this part among others in the same file; any GUID will do, as long as it stays the same. */
const STORE = '{8C2F6B0E-5D1A-4E37-9B64-1F0A7C93D25E}'

/** 数据部件 Puts what the content controls said when they were built into the file, as custom XML (ECMA-376 part 1, 15.2.5). */
export function addData(zip: Uint8Array, controls: Controls): Uint8Array {
  const parts = unzipSync(zip)
  const append = (part: string, closing: string, xml: string): void => {
    parts[part] = strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(closing, `${xml}${closing}`))
  }
  append(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdFigures" Type="${OFFICE}/relationships/customXml" Target="../customXml/item1.xml"/>`,
  )
  append(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  )
  parts['customXml/item1.xml'] = strToU8(`${HEAD}${figures(controls)}`)
  parts['customXml/itemProps1.xml'] = strToU8(
    `${HEAD}<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${STORE}"><ds:schemaRefs><ds:schemaRef ds:uri="${boundData.namespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  )
  parts['customXml/_rels/item1.xml.rels'] = strToU8(
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  )
  return zipSync(parts)
}

const figures = (controls: Controls): string => {
  const entries = [...controls.values()].flat().map(({ tag, bound: { built, expression, ids } }) => {
    const whole = expression === tag ? '' : attribute('expression', expression)
    return `<${boundData.entry}${attribute('tag', tag)}${attribute('built', built)}${attribute('ids', ids.join(' '))}${whole}/>`
  })
  return `<${boundData.root} xmlns="${boundData.namespace}">${entries.join('')}</${boundData.root}>`
}

const attribute = (name: string, value: string): string => ` ${name}="${escapeXml(legalText(value))}"`
