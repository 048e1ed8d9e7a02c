import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal } from './decimal.ts'

test.each([
  [102n, 1n, '102'],
  [157n, 5n, '31.4'],
  [-1n, 4n, '-0.25'],
  [2n, 3n, '0.666666666667'],
  [894000000n, 1n, '894000000'],
  [0n, 1n, '0'],
  [-1n, 10n ** 15n, '0'],
])('%s/%s is written %s', (numerator, denominator, text) => {
  expect(decimal({ numerator, denominator })).toBe(text)
})

test('a number with at most twelve digits after the point comes out as it went in', () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.integer({ min: 0, max: 12 }), (numerator, places) => {
      const text = decimal({ numerator, denominator: 10n ** BigInt(places) })
      const [whole = '', fraction = ''] = text.split('.')
      const back = BigInt(whole.replace('-', '') + fraction.padEnd(12, '0')) * (text.startsWith('-') ? -1n : 1n)
      expect(back).toBe(numerator * 10n ** BigInt(12 - places))
    }),
  )
})
