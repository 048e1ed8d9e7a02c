const prime = 0x100000001b3n
const mask = (1n << 64n) - 1n

/** FNV-1a of the code units, low byte first, 64 bits. Names files; guards nothing. */
export function hash64(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < text.length; at++) {
    const unit = BigInt(text.charCodeAt(at))
    hash = ((hash ^ (unit & 0xffn)) * prime) & mask
    hash = ((hash ^ (unit >> 8n)) * prime) & mask
  }
  return hash
}
