/** 1980-01-01 00:00:00, the first moment a zip file can name. */
const DATE = 0x00210000

/**
 * Writes one and the same date on every file of a zip archive, in place: the time of packing is the only thing in the
 * archive that differs from one rendering to the next.
 */
export function fixZipDates(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  // The archive has no comment, so its end record is its last 22 bytes.
  const end = zip.byteLength - 22
  const count = view.getUint16(end + 10, true)
  let entry = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    view.setUint32(entry + 12, DATE, true)
    view.setUint32(view.getUint32(entry + 42, true) + 10, DATE, true)
    entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true)
  }
  return zip
}
