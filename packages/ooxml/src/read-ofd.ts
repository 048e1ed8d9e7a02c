import { decodeText } from './xml/decode-text.ts'
import { decodeXml } from './xml/decode-xml.ts'
import { parseXml } from './xml/parse-xml.ts'
import type { XmlElement } from './xml/xml-element.ts'
import { inflateBounded } from './zip/inflate-bounded.ts'
import { readDirectory } from './zip/read-directory.ts'
import { type Inflater, readEntry } from './zip/read-entry.ts'
import { ZIP_LIMITS } from './zip/zip-limits.ts'

/** 版式文件里的一段字 Words of one TextCode, in millimetres from the upper left corner of its page. */
export interface OfdText {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/**
 * 版式文件 The words of an OFD file (GB/T 33190—2016: OFD.xml → Document.xml → pages → TextObject → TextCode) in the order of the file.
 * The limits of zip reading hold here too; what cannot be read is left out, and a file that is none gives nothing.
 */
export function readOfd(bytes: Uint8Array, options: { readonly inflate?: Inflater } = {}): readonly OfdText[] {
  const { entries } = readDirectory(bytes)
  let allowance: number = ZIP_LIMITS.total
  const part = (name: string): { readonly xml: string; readonly root: XmlElement } | null => {
    const entry = entries.find(candidate => candidate.name === name)
    const read = entry && readEntry(bytes, entry, options.inflate ?? inflateBounded, allowance)
    if (!read || 'problem' in read) return null
    allowance -= read.data.length
    const xml = decodeXml(read.data)
    const { root } = parseXml(xml, name)
    return root && { xml, root }
  }
  const opening = part('OFD.xml')
  if (!opening) return []
  return within(opening.root, 'DocRoot').flatMap(root => {
    const path = resolve('', contentOf(opening.xml, root))
    const document = part(path)
    if (!document) return []
    const pages = within(document.root, 'Page').flatMap(page => page.attributes.BaseLoc ?? [])
    return pages.flatMap((location, page) => {
      const content = part(resolve(path, location))
      return content ? within(content.root, 'TextObject').flatMap(object => textsOf(content.xml, object, page)) : []
    })
  })
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)
const contentOf = (xml: string, { contentStart, contentEnd }: XmlElement): string => decodeText(xml, contentStart, contentEnd)
const numbers = (text: string | undefined): readonly number[] => (text ?? '').trim().split(/\s+/).map(Number)

function within(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap(child => (local(child.name) === name ? [child] : within(child, name)))
}

/** A location in the package: from its root with a slash, else from the folder of the part that names it. */
function resolve(from: string, location: string): string {
  const place = location.trim()
  return place.startsWith('/') ? place.slice(1) : `${from.slice(0, from.lastIndexOf('/') + 1)}${place}`
}

function textsOf(xml: string, object: XmlElement, page: number): readonly OfdText[] {
  const [x = 0, y = 0, width = 0] = numbers(object.attributes.Boundary)
  const [size = 0] = numbers(object.attributes.Size)
  return within(object, 'TextCode').map(code => {
    const [left = 0] = numbers(code.attributes.X)
    const [down = 0] = numbers(code.attributes.Y)
    return { page, text: contentOf(xml, code), left: x + left, right: x + width, baseline: y + down, size: size || 4 }
  })
}
