import { rational } from '@fazhi/claims'
import type { DraftDiagnostic } from '../draft-diagnostic.ts'
import { computeRate } from './compute-rate.ts'
import type { Figure, Figures } from './figure.ts'
import { written } from './written.ts'

/** 率与其分子分母 A rate that was typed although its parts were: it must follow from them, by any accepted denominator. */
export const checkRates = (figures: Figures): readonly DraftDiagnostic[] =>
  [...figures.values()].flatMap(figure => {
    const { known, value, line, column } = figure
    if (known.kind !== 'rate' || value === null) return []
    const ways = computeRate(known.indicator, figures)
    const [usual] = ways
    if (usual === undefined) return []
    const places = placesOf(figure)
    if (ways.some(({ percent }) => rational.print(percent, places) === rational.print(value, places))) return []
    const right = rational.print(usual.percent, Math.max(places, 1))
    const working = `${written(usual.numerator)}÷${written(usual.denominator)}＝${right}%`
    const message = `${known.indicator.term}写作${written(value)}%，按已录的数应为${right}%（${working}）；率可以不录，由数据自动算出`
    return [{ severity: 'error', line, column, message } as const]
  })

const placesOf = (figure: Figure): number => (figure.value === null ? 0 : (written(figure.value).split('.')[1] ?? '').length)
