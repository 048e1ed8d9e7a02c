import { escapeXml } from '../xml/escape-xml.ts'
import { isStrict } from './is-strict.ts'

/** Writes tracked changes in one author's name. */
export interface RevisionWriter {
  readonly deleted: (content: string) => string
  readonly inserted: (content: string) => string
  /** A number no other change in the part has. */
  readonly nextId: () => number
}

export function revisionWriter(xml: string, author: string, date: string | undefined): RevisionWriter {
  const uri = isStrict(xml)
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  const declaration = xml.slice(0, 8192).includes(`xmlns:w="${uri}"`) ? '' : ` xmlns:w="${uri}"`
  let last = 0
  for (const [, id] of xml.matchAll(/:id="(\d{1,9})"/g)) last = Math.max(last, Number(id))
  const nextId = (): number => ++last
  const when = date === undefined ? '' : ` w:date="${escapeXml(date)}"`
  const wrap = (name: string, content: string): string =>
    `<w:${name}${declaration} w:id="${nextId()}" w:author="${escapeXml(author)}"${when}>${content}</w:${name}>`
  return { deleted: content => wrap('del', content), inserted: content => wrap('ins', content), nextId }
}
