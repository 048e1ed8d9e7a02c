import { problem } from '../problem.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { encodeXml } from '../xml/encode-xml.ts'
import { parseXml } from '../xml/parse-xml.ts'
import type { ZipDirectory } from '../zip/read-directory.ts'
import { type Inflater, readEntry } from '../zip/read-entry.ts'
import type { ZipEntry } from '../zip/zip-entry.ts'
import { ZIP_LIMITS } from '../zip/zip-limits.ts'
import type { DocxPackage } from './docx-package.ts'

/**
 * Makes the parts of a zip readable by name; the parts in `instead` read as given there, not as in the zip. Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3).
 */
export function openPackage(
  bytes: Uint8Array,
  directory: ZipDirectory,
  inflate: Inflater,
  instead: ReadonlyMap<string, string | null> = new Map(),
): DocxPackage {
  const problems = [...directory.problems]
  const entries = new Map<string, ZipEntry>()
  for (const entry of directory.entries) {
    const name = entry.name.toLowerCase()
    if (isUnsafe(name)) problems.push(problem('zip-unsafe-name', { part: entry.name.slice(0, 80) }))
    else if (entries.has(name)) problems.push(problem('duplicate-part', { part: entry.name }))
    else entries.set(name, entry)
  }
  let left: number = ZIP_LIMITS.total
  const texts = new Map([...instead].map(([part, content]) => [part.toLowerCase(), content]))
  const text = (part: string): string | null => {
    const name = part.toLowerCase()
    const known = texts.get(name)
    if (known !== undefined) return known
    const entry = entries.get(name)
    if (entry === undefined) return null
    const read = readEntry(bytes, entry, inflate, left)
    let result: string | null = null
    if ('problem' in read) problems.push(read.problem)
    else {
      left -= read.data.length
      result = decodeXml(read.data)
      if (result.includes('\ufffd') && !same(encodeXml(result, read.data), read.data)) problems.push(problem('xml-encoding', { part }))
    }
    texts.set(name, result)
    return result
  }
  return {
    directory,
    problems,
    text,
    xml(part) {
      const content = text(part)
      if (content === null) return null
      const parsed = parseXml(content, part)
      if (parsed.problem !== null) problems.push(parsed.problem)
      return { ...parsed, text: content }
    },
    has: part => (texts.get(part.toLowerCase()) ?? entries.get(part.toLowerCase()) ?? null) !== null,
  }
}

function isUnsafe(name: string): boolean {
  return name.startsWith('/') || name.includes('\\') || name.includes('\0') || name.includes(':') || name.split('/').includes('..')
}

function same(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index])
}
