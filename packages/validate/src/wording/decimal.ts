import type { Rational } from '@fazhi/schema'

/** A fraction in decimal figures, rounded half up to so many places: 3209/102 to one place is 31.5. */
export const decimal = ({ numerator, denominator }: Rational, places: number): string => {
  const scale = 10n ** BigInt(places)
  const size = numerator < 0n ? -numerator : numerator
  const digits = String((2n * size * scale + denominator) / (2n * denominator)).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const sign = numerator < 0n && /[1-9]/.test(digits) ? '-' : ''
  return `${sign}${whole}${places > 0 ? `.${digits.slice(-places)}` : ''}`
}
