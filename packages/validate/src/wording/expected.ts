import type { Claim, Rational } from '@fazhi/schema'
import { decimal } from './decimal.ts'

const scaleOf = (written: string): readonly [scale: bigint, word: string] =>
  written.includes('亿') ? [100_000_000n, '亿'] : written.includes('万') ? [10_000n, '万'] : [1n, '']

/** What the stated number should read, in its own places and unit: 31.4%, 1.2万件, 31.3%至31.5%; null where nothing follows. */
export const expected = ({ stated, computed, repair }: Claim): string | null => {
  if (repair && repair.quantity.span.start === stated.span.start) return repair.text
  if (!computed) return null
  const [scale, word] = scaleOf(stated.text)
  const print = ({ numerator, denominator }: Rational): string =>
    `${decimal({ numerator, denominator: denominator * scale }, stated.places)}${word}${stated.unit}`
  const { low, high } = computed
  if (low === null || high === null) {
    const end = low ?? high
    return end && `${low === null ? '不超过' : '不低于'}${print(end)}`
  }
  return print(low) === print(high) ? print(low) : `${print(low)}至${print(high)}`
}
