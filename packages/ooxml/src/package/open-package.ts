import { problem } from '../problem.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { parseXml } from '../xml/parse-xml.ts'
import type { ZipDirectory } from '../zip/read-directory.ts'
import { type Inflater, readEntry } from '../zip/read-entry.ts'
import type { ZipEntry } from '../zip/zip-entry.ts'
import { ZIP_LIMITS } from '../zip/zip-limits.ts'
import type { DocxPackage } from './docx-package.ts'

/** Makes the parts of a zip readable by name. Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
export function openPackage(bytes: Uint8Array, directory: ZipDirectory, inflate: Inflater): DocxPackage {
  const problems = [...directory.problems]
  const entries = new Map<string, ZipEntry>()
  for (const entry of directory.entries) {
    const name = entry.name.toLowerCase()
    if (isUnsafe(name)) problems.push(problem('zip-unsafe-name', { part: entry.name.slice(0, 80) }))
    else if (entries.has(name)) problems.push(problem('duplicate-part', { part: entry.name }))
    else entries.set(name, entry)
  }
  let left: number = ZIP_LIMITS.total
  const texts = new Map<string, string | null>()
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
      if (result.includes('\ufffd')) problems.push(problem('xml-encoding', { part }))
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
    has: part => entries.has(part.toLowerCase()),
  }
}

function isUnsafe(name: string): boolean {
  return name.startsWith('/') || name.includes('\\') || name.includes('\0') || name.includes(':') || name.split('/').includes('..')
}
