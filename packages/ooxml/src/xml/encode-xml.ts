import { strToU8 } from 'fflate'

/** The inverse of `decodeXml`: the text in the encoding that `original` has. */
export function encodeXml(text: string, original: Uint8Array): Uint8Array {
  const [first, second] = original
  if (first === 0xff && second === 0xfe) return toUtf16(text, 0)
  if (first === 0xfe && second === 0xff) return toUtf16(text, 1)
  return strToU8(text)
}

function toUtf16(text: string, low: 0 | 1): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  for (let unit = 0; unit < text.length; unit++) {
    const code = text.charCodeAt(unit)
    bytes[2 * unit + low] = code & 0xff
    bytes[2 * unit + 1 - low] = code >> 8
  }
  return bytes
}
