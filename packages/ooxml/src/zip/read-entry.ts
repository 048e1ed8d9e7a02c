import type { DocxProblem } from '../docx-problem.ts'
import { problem } from '../problem.ts'
import { crc32 } from './crc-32.ts'
import type { ZipEntry } from './zip-entry.ts'
import { ZIP_LIMITS } from './zip-limits.ts'

/** Unpacks raw deflate data that gives `size` bytes; throws when it does not. */
export type Inflater = (data: Uint8Array, size: number) => Uint8Array

const MEGABYTE = 1024 * 1024

/** The bytes of one entry, or why it cannot be had. `allowance`: uncompressed bytes the whole file may still cost. */
export function readEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  inflate: Inflater,
  allowance: number,
): { readonly data: Uint8Array } | { readonly problem: DocxProblem } {
  const part = entry.name
  if ((entry.flags & 1) !== 0) return { problem: problem('zip-encrypted', { part }) }
  const limit = Math.min(ZIP_LIMITS.part, allowance)
  if (entry.size > limit) {
    const facts = { part, size: Math.ceil(entry.size / MEGABYTE), limit: Math.floor(limit / MEGABYTE) }
    return { problem: problem('zip-too-large', facts) }
  }
  if (entry.size > ZIP_LIMITS.ratioFrom && entry.size > entry.compressedSize * ZIP_LIMITS.ratio) {
    return { problem: problem('zip-bomb', { part, ratio: ZIP_LIMITS.ratio }) }
  }
  if (entry.size === 0) return { data: new Uint8Array() }
  const packed = bytes.subarray(entry.dataStart, entry.dataEnd)
  if (entry.method === 0) return checked(packed, entry)
  if (entry.method !== 8) return { problem: problem('zip-unsupported', { part, method: entry.method }) }
  try {
    return checked(inflate(packed, entry.size), entry)
  } catch {
    // Whatever the inflater calls it, the officer is told one thing: the part's data are damaged.
    return { problem: problem('part-damaged', { part }) }
  }
}

function checked(data: Uint8Array, entry: ZipEntry): { readonly data: Uint8Array } | { readonly problem: DocxProblem } {
  if (data.length === entry.size && crc32(data) === entry.crc) return { data }
  return { problem: problem('part-damaged', { part: entry.name }) }
}
