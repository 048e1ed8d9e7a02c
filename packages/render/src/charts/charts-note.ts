import type { Chart } from './chart.ts'
import { isTwofold } from './is-twofold.ts'
import { yearName } from './year-name.ts'

/** 图表说明 What stands above the charts: what they are drawn from, and which look is which year: `['斜纹', '圆点']`. */
export function chartsNote(charts: readonly Chart[], [current, previous]: readonly [string, string]): string {
  const twofold = charts.find(isTwofold)
  const legend =
    twofold === undefined ? '' : `${current}为${yearName(twofold.year, '本年')}，${previous}为${yearName(twofold.previousYear, '上年')}。`
  return `根据正文中的数字绘制，以正文为准。${legend}`
}
