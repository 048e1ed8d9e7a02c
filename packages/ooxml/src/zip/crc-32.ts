/** Entry `256 n + byte`: what a byte does to the checksum when n more bytes follow it. */
const TABLE = new Int32Array(4 * 256)
for (let index = 0; index < 256; index++) {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  TABLE[index] = value
}
for (let index = 256; index < TABLE.length; index++) {
  const before = at(index - 256)
  TABLE[index] = (before >>> 8) ^ at(before & 0xff)
}

/** The checksum a zip keeps of every entry (ISO 3309, as in APPNOTE 4.4.7), four bytes at a time. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wholeWords = bytes.length & ~3
  let crc = -1
  for (let index = 0; index < wholeWords; index += 4) {
    crc ^= view.getInt32(index, true)
    crc = at(768 + (crc & 0xff)) ^ at(512 + ((crc >>> 8) & 0xff)) ^ at(256 + ((crc >>> 16) & 0xff)) ^ at(crc >>> 24)
  }
  for (let index = wholeWords; index < bytes.length; index++) crc = (crc >>> 8) ^ at((crc ^ view.getUint8(index)) & 0xff)
  return ~crc >>> 0
}

function at(index: number): number {
  return TABLE[index] ?? 0
}
