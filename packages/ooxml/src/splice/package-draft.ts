import type { DocxPackage } from '../package/docx-package.ts'
import { foreignFormat } from '../package/foreign-format.ts'
import { type LocatedParts, locateParts } from '../package/locate-parts.ts'
import { openPackage } from '../package/open-package.ts'
import { encodeXml } from '../xml/encode-xml.ts'
import { readDirectory } from '../zip/read-directory.ts'
import { type Inflater, readEntry } from '../zip/read-entry.ts'
import { rewriteZip } from '../zip/rewrite-zip.ts'
import { ZIP_LIMITS } from '../zip/zip-limits.ts'

/** A package whose parts are being changed. */
export interface PackageDraft {
  readonly parts: LocatedParts
  /** The part that holds the main part's relationships. */
  readonly rels: string
  readonly read: (part: string) => string | null
  /** `null` takes the part out. */
  readonly write: (part: string, text: string | null) => void
  /** The package as it now is, for reading. */
  readonly open: () => DocxPackage
  /** The package as it now is, as a file; parts that were not changed are copied as they lie. */
  readonly bytes: () => Uint8Array
}

/**
 * Opens a file for changing.
 * @throws with the sentence of the problem when the file, or its main part, cannot be read without loss
 */
export function packageDraft(bytes: Uint8Array, inflate: Inflater): PackageDraft {
  const foreign = foreignFormat(bytes)
  if (foreign !== null) throw new Error(foreign.message)
  const directory = readDirectory(bytes)
  const original = openPackage(bytes, directory, inflate)
  const parts = locateParts(original)
  const main = parts === null ? null : original.xml(parts.main)
  for (const part of parts?.related('comments') ?? []) original.xml(part)
  const stops = original.problems.find(({ code, severity }) => severity === 'error' || code === 'zip-damaged' || code === 'xml-encoding')
  if (stops !== undefined) throw new Error(stops.message)
  if (parts === null || main === null) throw new Error('没有可写入的 Word 正文。')

  const changes = new Map<string, string | null>()
  const entryOf = (part: string) => directory.entries.find(({ name }) => name.toLowerCase() === part.toLowerCase())
  const read = (part: string): string | null => {
    const changed = changes.get(part)
    return changed === undefined ? original.text(part) : changed
  }
  const encoded = (part: string, text: string): Uint8Array => {
    const entry = entryOf(part)
    const before = entry === undefined ? undefined : readEntry(bytes, entry, inflate, ZIP_LIMITS.total)
    return encodeXml(text, before !== undefined && 'data' in before ? before.data : new Uint8Array())
  }
  const slash = parts.main.lastIndexOf('/') + 1
  return {
    parts,
    rels: `${parts.main.slice(0, slash)}_rels/${parts.main.slice(slash)}.rels`,
    read,
    write(part, text) {
      // What is written back unchanged keeps its own packed bytes.
      if (text === original.text(part)) changes.delete(part)
      else changes.set(part, text)
    },
    open: () => openPackage(bytes, directory, inflate, changes),
    bytes() {
      const contents = [...changes].map(
        ([part, text]) => [entryOf(part)?.name ?? part, text === null ? null : encoded(part, text)] as const,
      )
      return contents.length === 0 ? new Uint8Array(bytes) : rewriteZip(bytes, directory, new Map(contents))
    },
  }
}
