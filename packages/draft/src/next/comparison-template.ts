import { rational } from '@fazhi/claims'
import type { Quantity, Rational } from '@fazhi/schema'
import { numberText } from '../prose/number-text.ts'

/** A number of the sentence that has been bound already. */
export interface Reference {
  /** 行政复议.收到 */
  readonly name: string
  readonly value: Rational
  /** Units used alike. */
  readonly units: readonly string[]
  readonly rate: boolean
}

const against = '(?:同比|较上年|比上年|较去年|比去年|与上年相比|上年同期|同期)'
const moves = '(?:增长|上升|提高|提升|增加|下降|减少|降低)了?'
const growth = new RegExp(`^([，,]?)${against}?${moves}$`)
const share = /^([，,]?)(?:分别)?占(?:比|总数的|其中的)?$/

/**
 * 比较的写法 A number that compares one already bound: 同比增长15.7%, 比上年增加18件, 提高1.2个百分点, 占30.1%. `lead`: the words between the bound
 * number and this one. A share is believed only if exactly one bound number gives it.
 */
export const comparisonTemplate = (lead: string, quantity: Quantity, said: readonly Reference[]): string | null => {
  const last = said.at(-1)
  if (last === undefined) return null
  const [, comma] = growth.exec(lead) ?? []
  if (comma !== undefined) {
    if (quantity.unit === (last.rate ? '百分点' : '%')) return `${comma}{{同比 ${last.name}}}`
    return !last.rate && last.units.includes(quantity.unit) ? `${comma}{{增减 ${last.name}}}` : null
  }
  const [, pause] = share.exec(lead) ?? []
  if (pause === undefined || quantity.unit !== '%' || last.rate) return null
  const stated = rational.print(quantity.value, quantity.places)
  const wholes = said.slice(0, -1).filter(whole => {
    if (whole.rate || whole.value.numerator === 0n) return false
    const percent = rational.multiply(rational.divide(last.value, whole.value), rational.of(100n))
    return rational.print(percent, quantity.places) === stated || numberText.decimal(percent, quantity.places) === stated
  })
  const [whole, ...more] = wholes
  return whole && more.length === 0 ? `${pause}{{占 ${last.name} ${whole.name}}}` : null
}
