import { deflateSync, strToU8 } from 'fflate'
import { crc32 } from './crc-32.ts'
import type { ZipDirectory } from './read-directory.ts'
import type { ZipEntry } from './zip-entry.ts'

/** 1980-01-01, the first day a zip can name: new entries must not depend on when they were made. */
const DATE = 0x0021
const UTF8_NAME = 0x0800

/**
 * Writes the zip again with some entries changed (`Uint8Array`), removed (`null`) or added. Every other entry is copied as it
 * lies: local header, packed bytes and what follows them.
 */
export function rewriteZip(bytes: Uint8Array, directory: ZipDirectory, changes: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const chunks: Uint8Array[] = []
  const records: Uint8Array[] = []
  let length = 0
  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk)
    length += chunk.length
  }
  const inPlace = [...directory.entries].sort((a, b) => a.headerStart - b.headerStart)
  push(bytes.subarray(0, inPlace[0]?.headerStart ?? directory.start))
  const offsets = new Map<ZipEntry, number>()
  const seen = new Set<string>()
  const replaced = new Map<ZipEntry, Uint8Array | null>()
  for (const entry of directory.entries) {
    const change = seen.has(entry.name) ? undefined : changes.get(entry.name)
    seen.add(entry.name)
    if (change !== undefined) replaced.set(entry, change)
  }
  const packed = new Map<ZipEntry, Packed>()
  for (const [index, entry] of inPlace.entries()) {
    const change = replaced.get(entry)
    offsets.set(entry, length)
    if (change === undefined) {
      push(bytes.subarray(entry.headerStart, inPlace[index + 1]?.headerStart ?? directory.start))
    } else if (change !== null) {
      const data = pack(change)
      packed.set(entry, data)
      const name = bytes.subarray(entry.recordStart + 46, entry.recordStart + 46 + view(bytes, entry.recordStart).getUint16(28, true))
      const time = view(bytes, entry.recordStart).getUint32(12, true)
      push(localHeader(name, entry.flags & UTF8_NAME, time, data))
      push(data.bytes)
    }
  }
  for (const entry of directory.entries) {
    const data = packed.get(entry)
    if (replaced.get(entry) === null) continue
    const record = copyOf(bytes.subarray(entry.recordStart, entry.recordEnd))
    const fields = view(record, 0)
    fields.setUint32(42, offsets.get(entry) ?? 0, true)
    records.push(data === undefined ? record : changedRecord(record, entry.flags & UTF8_NAME, data))
  }
  for (const [name, content] of changes) {
    if (seen.has(name) || content === null) continue
    const data = pack(content)
    const header = localHeader(strToU8(name), UTF8_NAME, DATE << 16, data)
    records.push(newRecord(header, length))
    push(header)
    push(data.bytes)
  }
  const start = length
  for (const record of records) push(record)
  push(endRecord(bytes, directory, records.length, start, length - start))
  return joined(chunks, length)
}

interface Packed {
  readonly bytes: Uint8Array
  readonly crc: number
  readonly size: number
}

function pack(content: Uint8Array): Packed {
  return { bytes: deflateSync(content, { level: 6 }), crc: crc32(content), size: content.length }
}

/** A copy even of Node's Buffer, whose `slice` is a view of the same bytes. */
function copyOf(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes)
}

function view(bytes: Uint8Array, at: number): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset + at)
}

/** The eight fields that a local header (from byte 6) and a directory record (from byte 8) share: APPNOTE 4.3.7 and 4.3.12. */
function describe(fields: DataView, at: number, flags: number, data: Packed): void {
  fields.setUint16(at, flags, true)
  fields.setUint16(at + 2, 8, true)
  fields.setUint32(at + 8, data.crc, true)
  fields.setUint32(at + 12, data.bytes.length, true)
  fields.setUint32(at + 16, data.size, true)
}

function localHeader(name: Uint8Array, flags: number, time: number, data: Packed): Uint8Array {
  const header = new Uint8Array(30 + name.length)
  const fields = view(header, 0)
  fields.setUint32(0, 0x04034b50, true)
  fields.setUint16(4, 20, true)
  describe(fields, 6, flags, data)
  fields.setUint32(10, time, true)
  fields.setUint16(26, name.length, true)
  header.set(name, 30)
  return header
}

/** The record without its extra field, which may describe the old sizes (zip64). */
function changedRecord(record: Uint8Array, flags: number, data: Packed): Uint8Array {
  const fields = view(record, 0)
  const nameEnd = 46 + fields.getUint16(28, true)
  const extraEnd = nameEnd + fields.getUint16(30, true)
  describe(fields, 8, flags, data)
  fields.setUint16(30, 0, true)
  return joined([record.subarray(0, nameEnd), record.subarray(extraEnd)], record.length - (extraEnd - nameEnd))
}

function newRecord(header: Uint8Array, offset: number): Uint8Array {
  const record = new Uint8Array(header.length + 16)
  const fields = view(record, 0)
  fields.setUint32(0, 0x02014b50, true)
  fields.setUint16(4, 20, true)
  record.set(header.subarray(4, 30), 6)
  fields.setUint16(30, 0, true)
  fields.setUint32(42, offset, true)
  record.set(header.subarray(30), 46)
  return record
}

/** The closing record with the archive's own comment. */
function endRecord(bytes: Uint8Array, directory: ZipDirectory, count: number, start: number, size: number): Uint8Array {
  const record = copyOf(bytes.subarray(directory.endRecord))
  const fields = view(record, 0)
  fields.setUint16(8, count, true)
  fields.setUint16(10, count, true)
  fields.setUint32(12, size, true)
  fields.setUint32(16, start, true)
  return record
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
