import { rational } from '@fazhi/claims'
import { type IndicatorFamily, indicatorIndex, type Rate } from '@fazhi/schema'
import { computeRate } from '../figures/compute-rate.ts'
import type { Figures } from '../figures/figure.ts'
import type { ExtractedFigure } from '../reading/extract-figures.ts'

/** 口径变化 A rate that the two reports reckon from different parts: the two percentages do not compare. */
export interface ChangedDefinition {
  readonly term: string
  /** 审结 → 受理: what each divides by (and divides, where that differs too). */
  readonly a: string
  readonly b: string
}

/** One report: its figures, and its figures as written. */
export interface Side {
  readonly figures: Figures
  readonly extracted: readonly ExtractedFigure[]
}

/** Rates given by both, of which every way that fits in one fails in the other. */
export const changedDefinitions = (a: Side, b: Side): readonly ChangedDefinition[] => {
  const rates = new Set(a.extracted.filter(({ known }) => known.kind === 'rate').map(({ known }) => known.indicator.id))
  return [...rates].flatMap(id => {
    const known = indicatorIndex.byId(id)
    if (known?.kind !== 'rate') return []
    const [one, other] = [ways(known.indicator, a), ways(known.indicator, b)]
    const [first] = one
    const [second] = other
    if (first === undefined || second === undefined || one.some(way => other.includes(way))) return []
    return [{ term: known.indicator.term, a: spell(first, known.family), b: spell(second, known.family) }]
  })
}

const ways = (rate: Rate, { figures, extracted }: Side): readonly string[] => {
  const written = extracted.find(({ known, confidence }) => known.indicator.id === rate.id && confidence === 'sure')
  if (written === undefined) return []
  return computeRate(rate, figures)
    .filter(({ percent }) => rational.compare(written.low, percent) <= 0 && rational.compare(percent, written.high) <= 0)
    .map(({ parts, whole }) => `${parts.join('+')}/${whole.join('+')}`)
}

const spell = (way: string, family: IndicatorFamily): string =>
  way
    .split('/')
    .map(ids =>
      ids
        .split('+')
        .map(id => family.indicators.find(indicator => indicator.id === id)?.short ?? id)
        .join('＋'),
    )
    .join('÷')
