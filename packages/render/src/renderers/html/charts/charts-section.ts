import { type Markup, markup } from '../markup/markup.ts'
import type { Chart } from './chart.ts'
import { chartDrawing } from './chart-drawing.ts'
import { chartPatterns } from './chart-patterns.ts'

/** 图表 After the text and apart from it: each chart with a table of what it shows. Nothing when there is nothing to draw. */
export function chartsSection(charts: readonly Chart[]): Markup | null {
  if (charts.length === 0) return null
  return markup`<section class="charts" aria-labelledby="charts">
<h2 id="charts">图表</h2>
<p>根据正文中的数字绘制，以正文为准。${legend(charts)}</p>
${chartPatterns}${charts.map(chartFigure)}</section>
`
}

function legend(charts: readonly Chart[]): string | null {
  const twofold = charts.some(chart => chart.bars.some(bar => bar.previous !== null))
  const [first] = charts
  return twofold && first !== undefined ? `斜纹为${named(first.year, '本年')}，圆点为${named(first.previousYear, '上年')}。` : null
}

function named(year: number | null, otherwise: string): string {
  return year === null ? otherwise : `${year}年`
}

function chartFigure(chart: Chart): Markup {
  const twofold = chart.bars.some(bar => bar.previous !== null)
  const rows = chart.bars.map(
    ({ term, text, previous }) =>
      markup`<tr><th scope="row">${term}</th><td class="figure">${text}</td>${twofold ? markup`<td class="figure">${previous?.text ?? '—'}</td>` : null}</tr>\n`,
  )
  const before = twofold ? markup`<th scope="col">${named(chart.previousYear, '上年')}</th>` : null
  return markup`<figure aria-labelledby="chart-${chart.id}">
<figcaption id="chart-${chart.id}">${chart.title}</figcaption>
${chartDrawing(chart)}<details>
<summary>${chart.title}：数据表</summary>
<table>
<thead>
<tr><th scope="col">事项</th><th scope="col">${named(chart.year, '本年')}</th>${before}</tr>
</thead>
<tbody>
${rows}</tbody>
</table>
</details>
</figure>
`
}
