import type { Chart } from '../../../charts/chart.ts'
import { yearName } from '../../../charts/year-name.ts'

/** 替代文字 All that a chart says, for who cannot see it: 条形图，2024年：行政复议受理102件（2023年96件）…… */
export function chartWords({ bars, year, previousYear }: Chart): string {
  const words = bars.map(
    ({ term, text, previous }) => term + text + (previous === null ? '' : `（${yearName(previousYear, '上年')}${previous.text}）`),
  )
  return `条形图${year === null ? '' : `，${year}年`}：${words.join('，')}`
}
