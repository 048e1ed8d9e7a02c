import type { Quantity, Rational } from '@fazhi/schema'
import { rational } from '../arithmetic/rational.ts'

const digits = /[0-9][0-9,]*(?:\.[0-9]+)?/

/** The quantity's words with another value in them, written to as many places; `null` if the number is not written in plain digits. */
export function rewrite(quantity: Quantity, value: Rational): string | null {
  const written = digits.exec(quantity.text)?.[0]
  if (written === undefined || value.numerator < 0n || quantity.text.endsWith('‰')) return null
  const units = rational.of(BigInt(written.replace(/[,.]/g, '')), 10n ** BigInt(quantity.places))
  if (units.numerator === 0n) return null
  const scale = rational.divide(quantity.value, units)
  return quantity.text.replace(digits, rational.print(rational.divide(value, scale), quantity.places))
}
