import { strFromU8 } from 'fflate'
import type { DocxProblem } from '../docx-problem.ts'
import { problem } from '../problem.ts'
import type { ZipEntry } from './zip-entry.ts'
import { ZIP_LIMITS } from './zip-limits.ts'

const END_SIGNATURE = 0x06054b50
const RECORD_SIGNATURE = 0x02014b50
const LOCAL_SIGNATURE = 0x04034b50
const ZIP64_END_SIGNATURE = 0x06064b50
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50
const END_SIZE = 22

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[]
  /** The central directory `[start, end)` and the end record that closes the file. */
  readonly start: number
  readonly end: number
  readonly endRecord: number
  readonly problems: readonly DocxProblem[]
}

/** Reads the directory at the end of a zip. Never throws; entries that point nowhere are left out and reported. */
export function readDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const endRecord = findEndRecord(view)
  if (endRecord < 0) return { ...NOTHING, problems: [problem('zip-truncated', { size: bytes.length })] }
  const where = locate(view, endRecord)
  if (where === null) return { ...NOTHING, problems: [problem('zip-truncated', { size: bytes.length })] }
  if (where.count > ZIP_LIMITS.entries) {
    return { ...NOTHING, problems: [problem('zip-too-many-entries', { count: where.count, limit: ZIP_LIMITS.entries })] }
  }
  const entries: ZipEntry[] = []
  const problems: DocxProblem[] = []
  let at = where.start
  for (let index = 0; index < where.count; index++) {
    if (at + 46 > endRecord || view.getUint32(at, true) !== RECORD_SIGNATURE) {
      problems.push(problem('zip-damaged', { found: entries.length, expected: where.count }))
      break
    }
    const end = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    const entry = readRecord(bytes, view, at, Math.min(end, endRecord), where.shift)
    if (entry === null) problems.push(problem('zip-damaged', { found: entries.length, expected: where.count }))
    else entries.push(entry)
    at = end
  }
  if (overlaps(entries)) return { ...NOTHING, problems: [problem('zip-overlap')] }
  return { entries, start: where.start, end: at, endRecord, problems }
}

const NOTHING = { entries: [], start: 0, end: 0, endRecord: 0 } as const

function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff)
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at
  }
  return -1
}

interface Where {
  readonly start: number
  readonly count: number
  /** Bytes standing before the zip proper (a self-extracting stub); every offset in it counts from there. */
  readonly shift: number
}

function locate(view: DataView, endRecord: number): Where | null {
  let count = view.getUint16(endRecord + 10, true)
  let size = view.getUint32(endRecord + 12, true)
  let offset = view.getUint32(endRecord + 16, true)
  let closing = endRecord
  if ((count === 0xffff || size === 0xffffffff || offset === 0xffffffff) && endRecord >= 20) {
    const locator = endRecord - 20
    if (view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
      const record = Number(view.getBigUint64(locator + 8, true))
      if (!(record + 56 <= locator) || view.getUint32(record, true) !== ZIP64_END_SIGNATURE) return null
      count = Number(view.getBigUint64(record + 32, true))
      size = Number(view.getBigUint64(record + 40, true))
      offset = Number(view.getBigUint64(record + 48, true))
      closing = record
    }
  }
  const start = closing - size
  const shift = start - offset
  return start < 0 || shift < 0 ? null : { start, count, shift }
}

function readRecord(bytes: Uint8Array, view: DataView, at: number, end: number, shift: number): ZipEntry | null {
  const flags = view.getUint16(at + 8, true)
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  if (extraEnd > end) return null
  let size = view.getUint32(at + 24, true)
  let compressedSize = view.getUint32(at + 20, true)
  let offset = view.getUint32(at + 42, true)
  // APPNOTE 4.5.3: a zip64 extra field holds, in this order, only the values that are all ones in the record.
  for (let extra = nameEnd; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue
    let value = extra + 4
    const next = (given: number): number => {
      if (given !== 0xffffffff || value + 8 > extraEnd) return given
      value += 8
      return Number(view.getBigUint64(value - 8, true))
    }
    size = next(size)
    compressedSize = next(compressedSize)
    offset = next(offset)
  }
  const headerStart = offset + shift
  if (headerStart + 30 > bytes.length || view.getUint32(headerStart, true) !== LOCAL_SIGNATURE) return null
  const dataStart = headerStart + 30 + view.getUint16(headerStart + 26, true) + view.getUint16(headerStart + 28, true)
  const dataEnd = dataStart + compressedSize
  if (dataEnd > bytes.length) return null
  const name = strFromU8(bytes.subarray(at + 46, nameEnd))
  const method = view.getUint16(at + 10, true)
  const crc = view.getUint32(at + 16, true)
  return { name, method, flags, crc, compressedSize, size, headerStart, dataStart, dataEnd, recordStart: at, recordEnd: end }
}

/** Entries that share bytes are how a small file unpacks to petabytes; no writer makes them. */
function overlaps(entries: readonly ZipEntry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.headerStart - b.headerStart)
  return sorted.some((entry, index) => index > 0 && entry.headerStart < (sorted[index - 1]?.dataEnd ?? 0))
}
