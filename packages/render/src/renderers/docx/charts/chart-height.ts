import type { Chart } from '../../../charts/chart.ts'
import { isTwofold } from '../../../charts/is-twofold.ts'

/** 图高 In millimetres: room for each bar, or each pair of bars, and for the legend. */
export function chartHeight(chart: Chart): number {
  return isTwofold(chart) ? chart.bars.length * 13 + 18 : chart.bars.length * 10 + 6
}
