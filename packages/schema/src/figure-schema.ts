import * as z from 'zod/mini'
import type { KnownIndicator } from './known-indicator.ts'

const optionalText = z.optional(z.string())

/** 一个数 Never negative; whole unless it is money, a duration or a percentage; a bounded rate ends at 100. */
const numberFor = (known: KnownIndicator) => {
  if (known.kind === 'rate') return known.indicator.bounded ? z.number().check(z.gte(0), z.lte(100)) : z.number().check(z.gte(0))
  const { measure } = known.indicator
  return measure === 'money' || measure === 'duration' ? z.number().check(z.gte(0)) : z.int().check(z.gte(0))
}

/**
 * 一项数据 How one figure may be entered: the number alone; this year's and last year's as a pair; or a mapping that also
 * says from where it comes and which department answers for it. Keys in Chinese or English.
 */
export const figureSchema = (known: KnownIndicator) => {
  const number = numberFor(known)
  return z.union([
    number,
    z.tuple([number, number]),
    z.strictObject({ 值: number, 上年: z.optional(number), 来源: optionalText, 部门: optionalText }),
    z.strictObject({ value: number, last: z.optional(number), source: optionalText, department: optionalText }),
  ])
}
