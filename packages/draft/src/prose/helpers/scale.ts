import { rational } from '@fazhi/claims'
import type { Rational } from '@fazhi/schema'

const scales = [
  ['亿', rational.of(100_000_000n)],
  ['万', rational.of(10_000n)],
] as const

/** 换算 The number in units of `to` (万, 亿 or none): 23600 万元 in 亿 is 2.36 亿元. `base` is the unit without 万 or 亿. */
export const scale = (value: Rational, unit: string, to: '' | '万' | '亿'): { readonly value: Rational; readonly base: string } => {
  const [own, factor] = scales.find(([word]) => unit.startsWith(word)) ?? ['', rational.of(1n)]
  const target = scales.find(([word]) => word === to)?.[1] ?? rational.of(1n)
  return { value: rational.divide(rational.multiply(value, factor), target), base: unit.slice(own.length) }
}
