import { readDirectory } from '../src/zip/read-directory.ts'

/** The packed bytes of every entry of a zip with its name, method and checksum, as text that can be compared. */
export function rawEntries(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { entries } = readDirectory(bytes)
  return new Map(
    entries.map(({ name, method, crc, dataStart, dataEnd, headerStart }) => [
      name,
      `${method} ${crc} ${Buffer.from(bytes.subarray(headerStart, dataStart)).toString('hex')} ${Buffer.from(bytes.subarray(dataStart, dataEnd)).toString('base64')}`,
    ]),
  )
}
