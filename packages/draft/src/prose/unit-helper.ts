import { families } from '@fazhi/schema'
import type { Argument, Outcome } from './helper.ts'
import { sortArguments } from './helpers/arguments.ts'
import { scale } from './helpers/scale.ts'
import { numberText } from './number-text.ts'

const known = new Set(families.flatMap(({ indicators }) => indicators.flatMap(({ units }) => units)))
const scaled = /^([万亿]?)(.+)$/

/** Whether a word is a unit of the register, with 万 or 亿 before it or not. */
const isUnit = (word: string): boolean => known.has(word) || known.has(scaled.exec(word)?.[2] ?? '')

/** 单位函数 {{件 行政复议.审结}} writes 102件; {{亿元 行政执法.罚没金额 2}} converts. The unit must be one the figure may have. */
const write = (unit: string, args: readonly Argument[]): Outcome => {
  const usage = `{{${unit} 数据 [小数位数]}}`
  const sorted = sortArguments(args, { usage, least: 1, most: 1, places: 2 })
  if ('fault' in sorted) return sorted
  const [operand] = sorted.operands
  if (operand === undefined) return { fault: `写法：${usage}` }
  const own = operand.units.includes(unit) && !/^[万亿]/.test(unit) && !/^[万亿]/.test(operand.unit)
  if (own) return { text: `${numberText.decimal(operand.value, sorted.places)}${unit}` }
  const [, to = '', base = ''] = scaled.exec(unit) ?? []
  // The pattern gives 万, 亿 or nothing.
  const target = scale(operand.value, operand.unit, to as '' | '万' | '亿')
  const bases = new Set([operand.unit, ...operand.units].map(each => scale(operand.value, each, '').base))
  if (!bases.has(base)) return { fault: `“${operand.term}”的单位是${operand.units.join('、')}，不是“${unit}”` }
  const digits = numberText.decimal(target.value, sorted.places)
  return digits === '0' && operand.value.numerator !== 0n
    ? { fault: `“${operand.term}”太小，不宜以${unit}为单位` }
    : { text: digits + unit }
}

export const unitHelper = { isUnit, write } as const
