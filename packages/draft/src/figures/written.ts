import { rational } from '@fazhi/claims'
import type { Rational } from '@fazhi/schema'

/** 数的写法 As few places as the value needs, at most six; no grouping (GB/T 15835—2011 5.1.1 leaves it open, offices write none). */
export const written = (value: Rational): string => {
  for (let places = 0; places < 6; places += 1) {
    const printed = rational.print(value, places)
    if (rational.compare(rational.of(BigInt(printed.replace('.', '')), 10n ** BigInt(places)), value) === 0) return printed
  }
  return rational.print(value, 6)
}
