import type { Report } from '@fazhi/schema'
import { figuresOf } from '../renderers/html/figures/figures-of.ts'
import type { Chart } from './chart.ts'
import type { ChartOptions } from './chart-options.ts'
import { chartsOf } from './charts-of.ts'

/** 一份报告的图表 The charts that were asked for, the same in every format. */
export function reportCharts(report: Report, { examination, charts, bound }: ChartOptions): readonly Chart[] {
  if (charts === undefined || examination === undefined) return []
  const { previous } = charts
  const before = previous === undefined ? null : { year: previous.report.year, figures: figuresOf(previous.report, previous.examination) }
  return chartsOf({ year: report.year, figures: figuresOf(report, examination, bound) }, before)
}
