import { rational } from '@fazhi/claims'
import { families, type IndicatorFamily, indicatorIndex, type KnownIndicator, type Quantity, type Rational } from '@fazhi/schema'
import { scale } from '../prose/helpers/scale.ts'

/** 上年数一览 Last year's value of each indicator that a number was bound to. */
export interface LastFigures {
  /** The template that writes the number anew, or `null` when it cannot be bound; the first value of an indicator is its value. */
  readonly bind: (quantity: Quantity, sentence: string) => Bound | null
  readonly values: () => ReadonlyMap<string, { readonly known: KnownIndicator; readonly last: Rational }>
}

/** A number that has an indicator. */
export interface Bound {
  readonly known: KnownIndicator
  readonly template: string
}

const form = /^\s*[\d０-９][\d０-９,，.．]*\s*([万亿]?)([\u4e00-\u9fff%％]{0,4}?)(?:[（(]次[）)])?$/

export const lastFigures = (): LastFigures => {
  const values = new Map<string, { readonly known: KnownIndicator; readonly last: Rational }>()
  const bind = (quantity: Quantity, sentence: string): Bound | null => {
    if (quantity.hedge !== undefined) return null
    const known = indicatorFor(quantity, sentence)
    const match = form.exec(quantity.text)
    if (known === null || match === null) return null
    const [, to = '', unit = ''] = match
    const last = inUnitOf(known, quantity.value, `${to}${unit}`)
    if (last === null) return null
    const earlier = values.get(known.indicator.id)
    if (earlier && rational.compare(earlier.last, last) !== 0) return null
    values.set(known.indicator.id, { known, last })
    const name = `${known.family.term}.${known.indicator.short}`
    const helper = known.kind === 'rate' ? '' : `${to}${unit} `
    const places = to === '' || known.kind === 'rate' ? '' : ` ${quantity.places}`
    return { known, template: `{{${helper}${name}${places}}}` }
  }
  return { bind, values: () => values }
}

/** The value in the unit the figure is kept in; `null` when the written unit is not one of the indicator's. */
const inUnitOf = (known: KnownIndicator, value: Rational, written: string): Rational | null => {
  if (known.kind === 'rate') return /^[%％]$/.test(written) ? value : null
  const [own = ''] = known.indicator.units
  const base = scale(value, written, '').base
  const bases = known.indicator.units.map(unit => scale(value, unit, '').base)
  // Quantities come in the bare unit: 2.36亿元 is 236000000 元. A figure kept in 万元 is that divided by ten thousand.
  if (base === '' || !bases.includes(base)) return null
  const factor = scale(rational.of(1n), own, '').value
  return rational.divide(value, factor)
}

/**
 * The engine's reading of what is counted, believed only where its family is spoken of in the sentence; otherwise the label is read
 * again for the families that are.
 */
const indicatorFor = ({ indicator, label }: Quantity, sentence: string): KnownIndicator | null => {
  const known = indicator === null ? undefined : indicatorIndex.byId(indicator)
  if (known && spokenOf(known.family, sentence) && !generic(known, label)) return known
  const near = families.filter(family => spokenOf(family, sentence))
  const rereading = indicatorIndex.all.filter(
    each => near.includes(each.family) && namesOf(each).some(name => name.length > 1 && label.endsWith(name)),
  )
  const longest = rereading.toSorted((a, b) => lengthOf(b, label) - lengthOf(a, label))
  const [best, second] = longest
  if (best === undefined) return null
  return second && lengthOf(second, label) === lengthOf(best, label) ? null : best
}

const spokenOf = (family: IndicatorFamily, sentence: string): boolean =>
  [family.term, ...family.topics].some(topic => sentence.includes(topic))
const namesOf = ({ indicator }: KnownIndicator): readonly string[] => [indicator.term, indicator.short, ...indicator.aliases]
const lengthOf = (known: KnownIndicator, label: string): number =>
  Math.max(
    0,
    ...namesOf(known)
      .filter(name => label.endsWith(name))
      .map(name => name.length),
  )

/** A label that does not hold one name of the indicator says something else. */
const generic = (known: KnownIndicator, label: string): boolean => !namesOf(known).some(name => label.includes(name))
