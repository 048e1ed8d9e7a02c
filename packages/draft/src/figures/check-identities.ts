import { rational } from '@fazhi/claims'
import { families, type Identity, type Rational } from '@fazhi/schema'
import type { DraftDiagnostic } from '../draft-diagnostic.ts'
import type { Figure, Figures } from './figure.ts'
import { written } from './written.ts'

/** Which of this year's and last year's column is being checked. */
type Column = 'value' | 'last'

/** 恒等式核对 Before any prose exists: totals against their parts, this year's and last year's. */
export const checkIdentities = (figures: Figures): readonly DraftDiagnostic[] =>
  families
    .flatMap(family => family.identities)
    .flatMap(identity => (['value', 'last'] as const).flatMap(column => checkOne(identity, figures, column) ?? []))

const checkOne = (identity: Identity, figures: Figures, column: Column): DraftDiagnostic | null => {
  const given = (ids: readonly string[]) =>
    ids.flatMap(id => {
      const figure = figures.get(id)
      const number = figure?.[column]
      return figure && number ? [{ figure, number }] : []
    })
  const total = given(identity.total)
  const parts = given(identity.parts)
  const at = total[0]?.figure ?? parts[0]?.figure
  if (at === undefined || total.length < identity.total.length || parts.length === 0) return null

  const whole = sum(total)
  const added = sum(parts)
  const order = rational.compare(whole, added)
  const missing = identity.parts.length - parts.length
  if (order === 0 || (order > 0 && !identity.exhaustive)) return null
  if (order > 0 && missing > 1) return null

  const unit = unitOf(at)
  const gap = written(order > 0 ? rational.subtract(whole, added) : rational.subtract(added, whole))
  const year = column === 'last' ? '上年数：' : ''
  const working = `${year}${spell(total, whole, unit)}，${spell(parts, added, unit)}`
  const left = identity.parts.find(id => !figures.get(id)?.[column])
  const blank = left === undefined ? '' : '；如有未录的一项，请补上'
  const message = order > 0 ? `${working}，少${gap}${unit}${blank}` : `${working}，部分比整体多${gap}${unit}，请核对`
  const severity = identity.basis.confidence === 'A' && (order < 0 || missing === 0) ? 'error' : 'warning'
  return { severity, line: at.line, column: at.column, message, basis: identity.basis.text }
}

const sum = (members: readonly { readonly number: Rational }[]): Rational =>
  members.reduce((total, { number }) => rational.add(total, number), rational.zero)

/** 审结90件; 受理102＋不予受理9＝111件 */
const spell = (members: readonly { readonly figure: Figure; readonly number: Rational }[], total: Rational, unit: string): string => {
  const names = members.map(({ figure, number }) => `${figure.known.indicator.short}${written(number)}`).join('＋')
  return members.length === 1 ? names + unit : `${names}＝${written(total)}${unit}`
}

const unitOf = (figure: Figure): string => (figure.known.kind === 'count' ? (figure.known.indicator.units[0] ?? '') : '%')
