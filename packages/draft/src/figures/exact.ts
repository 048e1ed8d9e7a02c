import { rational } from '@fazhi/claims'
import type { Rational } from '@fazhi/schema'

/** 精确值 A decimal as written (236.50), never by way of a binary float. `null`: not a plain decimal number. */
export const exact = (written: string): Rational | null => {
  const match = /^(-?)(\d{1,30})(?:\.(\d{1,12}))?$/.exec(written)
  if (match === null) return null
  const [, sign = '', whole = '', fraction = ''] = match
  const magnitude = rational.of(BigInt(whole + fraction), 10n ** BigInt(fraction.length))
  return sign === '-' ? rational.of(-magnitude.numerator, magnitude.denominator) : magnitude
}
