import { rational } from '@fazhi/claims'
import type { KnownIndicator, Quantity, Rational, writtenFigures } from '@fazhi/schema'
import { recognise } from '../reading/recognise.ts'
import type { Reference } from './comparison-template.ts'

/** A number that has an indicator. */
export interface Bound {
  readonly known: KnownIndicator
  /** {{件 行政复议.收到}} */
  readonly template: string
  readonly reference: Reference
}

/** 上年数一览 Last year's value of each indicator that a number was bound to. */
export interface LastFigures {
  /** The template that writes the number anew, or `null` when it cannot be bound; the first value of an indicator is its value. */
  readonly bind: (quantity: Quantity, context: string, behind: string) => Bound | null
  readonly values: () => ReadonlyMap<string, { readonly known: KnownIndicator; readonly last: Rational }>
}

/** `written`: which figure a number is known to have been written from. */
export const lastFigures = (written: ReturnType<typeof writtenFigures>): LastFigures => {
  const values = new Map<string, { readonly known: KnownIndicator; readonly last: Rational }>()
  const bind = (quantity: Quantity, context: string, behind: string): Bound | null => {
    const recognised = recognise(quantity, context, behind, written(quantity))
    if (recognised === null) return null
    const { known, value, scale, unit } = recognised
    const earlier = values.get(known.indicator.id)
    if (earlier && rational.compare(earlier.last, value) !== 0) return null
    values.set(known.indicator.id, { known, last: value })
    const name = `${known.family.term}.${known.indicator.short}`
    const reference = { name, value, units: known.kind === 'rate' ? ['%'] : known.indicator.units, rate: known.kind === 'rate' }
    const helper = known.kind === 'rate' ? '' : `${scale}${unit} `
    const places = known.kind === 'rate' || scale === '' ? '' : ` ${quantity.places}`
    return { known, template: `{{${helper}${name}${places}}}`, reference }
  }
  return { bind, values: () => values }
}
