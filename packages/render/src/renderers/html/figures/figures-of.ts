import type { Examination, Quantity, Rational } from '@fazhi/schema'
import { decimal } from './decimal.ts'
import type { Figure } from './figure.ts'

/** 已知数字 The quantities whose indicator is known, in the order of reading, none overlapping another. */
export function figuresOf(examination: Pick<Examination, 'quantities'>): readonly Figure[] {
  const figures: Figure[] = []
  for (const quantity of examination.quantities.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    const last = figures.at(-1)
    if (quantity.indicator === null || (last !== undefined && quantity.span.start < last.end)) continue
    figures.push(figure(quantity, quantity.indicator, figures.length + 1))
  }
  return figures
}

function figure(quantity: Quantity, indicator: string, number: number): Figure {
  const { low, high } = quantity.range
  return {
    indicator,
    term: quantity.label,
    text: quantity.text,
    value: numeric(quantity.value),
    ...(low === null ? {} : { low: numeric(low) }),
    ...(high === null ? {} : { high: numeric(high) }),
    unit: quantity.unit,
    places: quantity.places,
    ...(quantity.hedge === undefined ? {} : { hedge: quantity.hedge }),
    id: `n${number}`,
    start: quantity.span.start,
    end: quantity.span.end,
  }
}

function numeric(value: Rational): number {
  return Number(decimal(value))
}
