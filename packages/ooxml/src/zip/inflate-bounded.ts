import { Inflate } from 'fflate'

const STEP = 32 * 1024

/**
 * Unpacks raw deflate data that should give `size` bytes, and stops as soon as it gives more: a part whose header lies about
 * its size costs no more than the size it owned up to.
 * @throws when the data is damaged or gives more or fewer bytes
 */
export function inflateBounded(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  let filled = 0
  const stream = new Inflate(chunk => {
    if (filled + chunk.length > size) throw new RangeError('more data than declared')
    out.set(chunk, filled)
    filled += chunk.length
  })
  for (let at = 0; at < data.length || at === 0; at += STEP) stream.push(data.subarray(at, at + STEP), at + STEP >= data.length)
  if (filled !== size) throw new RangeError('less data than declared')
  return out
}
