import type { Rational } from '@fazhi/schema'

function commonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function smallDivisor(a: number, b: number): number {
  let x = Math.abs(a)
  let y = b
  while (y !== 0) {
    const rest = x % y
    x = y
    y = rest
  }
  return x
}

/** Up to here machine numbers are exact, and quicker. */
const exact = BigInt(Number.MAX_SAFE_INTEGER)

function of(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 1n) return { numerator, denominator }
  if (denominator > 0n && denominator <= exact && numerator <= exact && numerator >= -exact)
    return small(Number(numerator), Number(denominator))
  const sign = denominator < 0n ? -1n : 1n
  const divisor = commonDivisor(numerator, sign * denominator) || 1n
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor }
}

/** Most numbers of a report are below this: each is made once and shared. */
const common = 4096
const integers: bigint[] = []
const wholes: Rational[] = []

function integer(value: number): bigint {
  if (value < 0 || value >= common) return BigInt(value)
  for (let next = integers.length; next <= value; next++) integers.push(BigInt(next))
  return integers[value] as bigint // within bounds: filled above
}

function whole(value: number): Rational {
  if (value < 0 || value >= common) return { numerator: BigInt(value), denominator: 1n }
  for (let next = wholes.length; next <= value; next++) wholes.push({ numerator: integer(next), denominator: 1n })
  return wholes[value] as Rational // within bounds: filled above
}

/** The same for machine integers: most numbers of a report are small, and this is several times faster. */
function small(numerator: number, denominator: number): Rational {
  if (denominator === 1) return whole(numerator)
  const divisor = smallDivisor(numerator, denominator) || 1
  return divisor === denominator
    ? whole(numerator / divisor)
    : { numerator: integer(numerator / divisor), denominator: integer(denominator / divisor) }
}

function round(value: Rational, places: number): bigint {
  const scaled = value.numerator * 10n ** BigInt(places) * 2n
  const double = value.denominator * 2n
  const floor = (scaled + value.denominator) / double
  return scaled + value.denominator < 0n && (scaled + value.denominator) % double !== 0n ? floor - 1n : floor
}

function print(value: Rational, places: number): string {
  if (places === 0 && value.denominator === 1n) return value.numerator.toString()
  const units = round(value, places)
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0')
  const sign = units < 0n ? '-' : ''
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** Exact fractions. Halves round up, as a clerk rounds them: 28.5 is 29. */
export const rational = {
  of,
  small,
  print,
  zero: of(0n),
  add: (a: Rational, b: Rational): Rational =>
    a.denominator === b.denominator
      ? of(a.numerator + b.numerator, a.denominator)
      : of(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
  subtract: (a: Rational, b: Rational): Rational =>
    a.denominator === b.denominator
      ? of(a.numerator - b.numerator, a.denominator)
      : of(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator),
  multiply: (a: Rational, b: Rational): Rational => of(a.numerator * b.numerator, a.denominator * b.denominator),
  /** `b` must not be zero. */
  divide: (a: Rational, b: Rational): Rational => of(a.numerator * b.denominator, a.denominator * b.numerator),
  compare: (a: Rational, b: Rational): number => {
    if (a === b) return 0
    const alike = a.denominator === b.denominator
    const left = alike ? a.numerator : a.numerator * b.denominator
    const right = alike ? b.numerator : b.numerator * a.denominator
    return left < right ? -1 : left > right ? 1 : 0
  },
  /** Only for ranking and for measures of distance, never for a verdict. */
  toNumber: (a: Rational): number => Number(a.numerator) / Number(a.denominator),
}
