import type { Chart } from './chart.ts'

/** Whether last year stands beside this one in any of its bars. */
export function isTwofold(chart: Chart): boolean {
  return chart.bars.some(bar => bar.previous !== null)
}
