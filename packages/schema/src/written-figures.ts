import type { BoundText } from './bound-text.ts'
import { indicatorIndex } from './indicator-index.ts'
import type { KnownIndicator } from './known-indicator.ts'
import type { Quantity } from './quantity.ts'

/**
 * 写出的数据 The indicator a quantity was written from, where it is all that a draft's {{行政复议.审结}} or {{件 行政复议.审结}} wrote, and
 * still says so. What the helpers of a draft make of figures (同比, 占, 上年) is another number.
 */
export function writtenFigures(bound: readonly BoundText[]): (quantity: Quantity) => KnownIndicator | null {
  const known = new Map<string, KnownIndicator>()
  for (const { span, built, expression } of bound) {
    const [key = '', ...before] = expression.split(' ').reverse()
    const dot = key.indexOf('.')
    const indicator = indicatorIndex.byKey(key.slice(0, dot), key.slice(dot + 1))
    if (span !== null && indicator !== undefined && before.every(word => isUnitOf(indicator, word)))
      known.set(`${span.start} ${built}`, indicator)
  }
  return ({ span, text }) => known.get(`${span.start} ${text}`) ?? null
}

const isUnitOf = (known: KnownIndicator, word: string): boolean =>
  known.kind === 'count' && known.indicator.units.includes(word.replace(/^[万亿]/, ''))
