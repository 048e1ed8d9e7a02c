import { strFromU8 } from 'fflate'

/** The bytes of a part as text: UTF-8, or UTF-16 by its byte order mark. A byte order mark stays the first character. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return `\ufeff${strFromU8(bytes.subarray(3))}`
  if (first === 0xff && second === 0xfe) return fromUtf16(bytes, 0)
  if (first === 0xfe && second === 0xff) return fromUtf16(bytes, 1)
  return strFromU8(bytes)
}

function fromUtf16(bytes: Uint8Array, low: 0 | 1): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    const units: number[] = []
    for (let unit = at; unit < Math.min(at + 8192, bytes.length - 1); unit += 2) {
      units.push((bytes[unit + low] ?? 0) | ((bytes[unit + 1 - low] ?? 0) << 8))
    }
    pieces.push(String.fromCharCode(...units))
  }
  return pieces.join('')
}
