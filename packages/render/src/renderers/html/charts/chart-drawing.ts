import type { Bar, Chart } from '../../../charts/chart.ts'
import { type Markup, markup } from '../markup/markup.ts'

/**
 * 条形图 A list of bars. Words are words, so that they wrap, grow and are read aloud; the bars are drawn below them, their
 * lengths in hundredths of the width, their heights in type sizes.
 */
export function chartDrawing(chart: Chart): Markup {
  const most = Math.max(...chart.bars.flatMap(bar => [bar.value, bar.previous?.value ?? 0]))
  const rect = (value: number, top: number, height: number, pattern: 'stripes' | 'dots'): Markup => {
    const width = `${Math.round((value / most) * 10000) / 100}%`
    return markup`<rect fill="url(#${pattern})" y="${top}em" width="${width}" height="${height}em"/>`
  }
  const rows = chart.bars.map(
    bar => markup`<li>${words(bar, chart)}
<svg width="100%" height="${bar.previous === null ? 1 : 1.8}em" aria-hidden="true" focusable="false">${rect(bar.value, 0, 1, 'stripes')}${
      bar.previous === null ? null : rect(bar.previous.value, 1, 0.8, 'dots')
    }</svg></li>
`,
  )
  return markup`<ul class="bars">\n${rows}</ul>\n`
}

function words({ term, text, previous }: Bar, { previousYear }: Chart): Markup {
  return markup`${term} <b>${text}</b>${previous === null ? null : markup`<span>（${previousYear ?? '上'}年${previous.text}）</span>`}`
}
