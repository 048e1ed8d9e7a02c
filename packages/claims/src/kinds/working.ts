import type { Interval, Rational } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Mention } from '../reading/mention.ts'

const ten4 = rational.of(10_000n)
const ten8 = rational.of(100_000_000n)

/** A number as a clerk would write it beside its unit: 1.2万件 for 12000, 102件, 28.06亿元. */
function plain(value: Rational, unit: string): string {
  const size = rational.toNumber(value)
  const [scaled, word] =
    size >= 1e8 && size % 1e4 === 0
      ? [rational.divide(value, ten8), '亿']
      : size >= 1e4 && value.denominator === 1n && size % 100 === 0
        ? [rational.divide(value, ten4), '万']
        : [value, '']
  let places = 0
  while (
    places < 4 &&
    scaled.denominator !== 1n &&
    rational.compare(
      scaled,
      rational.of(BigInt(rational.print(scaled, places).replace('.', '').replace('-', '')), 10n ** BigInt(places)),
    ) !== 0
  )
    places++
  return rational.print(scaled, places) + word + unit
}

/** No more than a glance: whether any character lies where the spaces lie. */
function mayHoldSpace(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code <= 0x20 || (code >= 0xa0 && code <= 0x3000) || code === 0xfeff) return true
  }
  return false
}

/** 8.03万元 beside 平均8.30万元: a computed value by the scale that the stated one is written in. */
function alike(computed: Interval, { number, quantity: { text } }: Mention): string {
  const [scale, word] = text.includes('亿') ? [1e8, '亿'] : text.includes('万') ? [1e4, '万'] : [1, '']
  return working.result(interval.scale(computed, rational.small(1, scale)), number.places, word + number.unit)
}

/** 算式 Chinese working as an officer would do it on paper. */
export const working = {
  alike,
  plain,
  /** The words of a mention: its number and unit as written, without its hedge. */
  of: ({ quantity: { text } }: Pick<Mention, 'quantity'>): string => (mayHoldSpace(text) ? text.replace(/\s/g, '') : text),
  /** A computed value to the places of the stated one. A range of results is written 35.1%—35.2%. */
  result: (computed: Interval, places: number, unit: string): string => {
    if (computed.low === null || computed.high === null) {
      const end = interval.middle(computed)
      return end === null ? '' : `${computed.low === null ? '不超过' : '不低于'}${rational.print(end, places)}${unit}`
    }
    const low = rational.print(computed.low, places)
    const high = rational.print(computed.high, places)
    return low === high ? low + unit : `${low}${unit}—${high}${unit}`
  },
}
