import { inflateBounded } from '../src/zip/inflate-bounded.ts'
import { readDirectory } from '../src/zip/read-directory.ts'
import { readEntry } from '../src/zip/read-entry.ts'

/** One entry of a zip, unpacked; `null` when it is not there. */
export function partText(bytes: Uint8Array, part: string): string | null {
  const entry = readDirectory(bytes).entries.find(({ name }) => name === part)
  const read = entry === undefined ? undefined : readEntry(bytes, entry, inflateBounded, 1e9)
  return read !== undefined && 'data' in read ? Buffer.from(read.data).toString('utf8') : null
}
