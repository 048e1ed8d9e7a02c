import { type Markup, markup } from '../markup/markup.ts'
import type { Bar, Chart } from './chart.ts'

/** 图案 Stripes for this year and dots for the year before: told apart without colour. Once on a page. */
export const patterns: Markup = markup`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground-of" width="6" height="6"/><rect class="line-of" width="4" height="6"/></pattern>
<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect class="ground-of" width="6" height="6"/><circle class="line-of" cx="3" cy="3" r="1.3"/></pattern>
</svg>
`

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
  return markup`${term} <b>${text}</b>${previous === null ? null : `（${previousYear ?? '上'}年${previous.text}）`}`
}
