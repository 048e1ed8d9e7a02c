import type { Report } from '@fazhi/schema'
import type { Figure, Figures } from '../figures/figure.ts'
import { type ExtractedFigure, extractFigures } from './extract-figures.ts'

/** 报告里的数据 Every count that a report gives without contradicting itself, as if it had been collected; rates are worked out, not collected. */
export const figuresOfReport = (report: Report, extracted: readonly ExtractedFigure[] = extractFigures(report)): Figures => {
  const figures = new Map<string, Figure>()
  for (const { known, value, confidence } of extracted) {
    if (confidence !== 'sure' || !known.family.indicators.some(({ id }) => id === known.indicator.id)) continue
    if (!figures.has(known.indicator.id)) figures.set(known.indicator.id, { known, value, last: null, line: 1, column: 1 })
  }
  return figures
}
