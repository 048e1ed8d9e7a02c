import { crc32 as zlibCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crc32 } from './crc-32.ts'

it('gives the checksum that zlib gives, wherever the bytes begin', () => {
  const cut = fc.tuple(fc.uint8Array({ maxLength: 200 }), fc.nat(8)).map(([bytes, from]) => bytes.subarray(from))
  fc.assert(fc.property(cut, bytes => void expect(crc32(bytes)).toBe(zlibCrc32(bytes))))
})
