import { Inflate, inflateSync } from 'fflate'

const AT_ONCE = 64 * 1024
const STEP = 8 * 1024

/**
 * Unpacks raw deflate data that should give `size` bytes, and stops soon after it gives more: a part whose header lies about
 * its size costs little more than the size it owned up to.
 * @throws when the data is damaged or gives more or fewer bytes
 */
export function inflateBounded(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  // Deflate unpacks to 1,032 times its size at most: so few bytes cannot run away, and going in one go is faster.
  if (data.length <= AT_ONCE) return inflateSync(data, { out })
  let filled = 0
  const stream = new Inflate(chunk => {
    if (filled + chunk.length > size) throw new RangeError('more data than declared')
    out.set(chunk, filled)
    filled += chunk.length
  })
  for (let at = 0; at < data.length; at += STEP) stream.push(data.subarray(at, at + STEP), at + STEP >= data.length)
  if (filled !== size) throw new RangeError('less data than declared')
  return out
}
