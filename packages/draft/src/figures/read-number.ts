import type { KnownIndicator, Rational } from '@fazhi/schema'
import { exact } from './exact.ts'
import { written } from './written.ts'

/** A number that may stand for the indicator, or why it may not, in Chinese. */
export type ReadNumber = { readonly value: Rational } | { readonly refused: string }

const scales: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n }

/** 核对一个数 Not negative; whole unless money, a duration or a percentage; a bounded rate at most 100. */
export const readNumber = (text: string, known: KnownIndicator): ReadNumber => {
  const { term } = known.indicator
  const value = exact(text)
  if (value === null) return { refused: `“${text}”不是数字，${term}${advice(text)}` }
  if (value.numerator < 0n) return { refused: `${term}不能是负数（${text}）` }
  if (known.kind === 'rate') {
    const over = known.indicator.bounded && value.numerator > 100n * value.denominator
    return over ? { refused: `${term}是百分数，不能超过100（${text}）` } : { value }
  }
  const { measure } = known.indicator
  const fractional = measure === 'money' || measure === 'duration'
  return fractional || value.denominator === 1n ? { value } : { refused: `${term}应为整数（${text}）；以万为单位的请换算成个数` }
}

/** How the writer should put it: 1.2万件 → 12000. */
const advice = (text: string): string => {
  const match = /^(\d{1,3}(?:[,，]\d{3})+|\d{1,20})(?:\.(\d{1,8}))?\s*([万亿]?)[^\d]{0,6}$/.exec(text.trim())
  if (match === null) return '请只写数字，单位不写'
  const [, whole = '', fraction = '', scale = ''] = match
  const plain = exact(whole.replace(/[,，]/g, '') + (fraction === '' ? '' : `.${fraction}`))
  if (plain === null) return '请只写数字，单位不写'
  const value = { numerator: plain.numerator * (scales[scale] ?? 1n), denominator: plain.denominator }
  return `请写作 ${written(value)}（单位不写）`
}
