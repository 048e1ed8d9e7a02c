import type { Chart } from '../../../charts/chart.ts'
import { chartsNote } from '../../../charts/charts-note.ts'
import { isTwofold } from '../../../charts/is-twofold.ts'
import { yearName } from '../../../charts/year-name.ts'
import { type Markup, markup } from '../markup/markup.ts'
import { chartDrawing } from './chart-drawing.ts'
import { chartPatterns } from './chart-patterns.ts'

/** 图表 After the text and apart from it: each chart with a table of what it shows. Nothing when there is nothing to draw. */
export function chartsSection(charts: readonly Chart[]): Markup | null {
  if (charts.length === 0) return null
  return markup`<section class="charts" aria-labelledby="charts">
<h2 id="charts">图表</h2>
<p>${chartsNote(charts, ['斜纹', '圆点'])}</p>
${chartPatterns}${charts.map(chartFigure)}</section>
`
}

function chartFigure(chart: Chart): Markup {
  const twofold = isTwofold(chart)
  const rows = chart.bars.map(
    ({ term, text, previous }) =>
      markup`<tr><th scope="row">${term}</th><td class="figure">${text}</td>${twofold ? markup`<td class="figure">${previous?.text ?? '—'}</td>` : null}</tr>\n`,
  )
  const before = twofold ? markup`<th scope="col">${yearName(chart.previousYear, '上年')}</th>` : null
  return markup`<figure aria-labelledby="chart-${chart.id}">
<figcaption id="chart-${chart.id}">${chart.title}</figcaption>
${chartDrawing(chart)}<details>
<summary>${chart.title}：数据表</summary>
<table>
<thead>
<tr><th scope="col">事项</th><th scope="col">${yearName(chart.year, '本年')}</th>${before}</tr>
</thead>
<tbody>
${rows}</tbody>
</table>
</details>
</figure>
`
}
