import type { Rational } from '@fazhi/schema'

/** A fraction as a decimal number: exact where it ends within twelve digits after the point, else rounded to twelve. */
export function decimal({ numerator, denominator }: Rational): string {
  const scale = 10n ** 12n
  const magnitude = numerator < 0n ? -numerator : numerator
  const scaled = (2n * magnitude * scale + denominator) / (2n * denominator)
  const whole = scaled / scale
  const digits = (scaled % scale).toString().padStart(12, '0')
  const fraction = digits.slice(0, [...digits].findLastIndex(digit => digit !== '0') + 1)
  const sign = numerator < 0n && scaled !== 0n ? '-' : ''
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`
}
