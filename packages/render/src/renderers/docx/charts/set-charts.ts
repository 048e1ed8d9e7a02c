import type { Chart } from '../../../charts/chart.ts'
import { chartsNote } from '../../../charts/charts-note.ts'
import { GBT_9704 } from '../gbt-9704.ts'
import type { Piece } from '../piece.ts'
import { inline } from '../text/inline.ts'
import { legalText } from '../text/legal-text.ts'
import { TextParagraph } from '../text/text-paragraph.ts'
import { chartRelationship } from './add-chart.ts'
import { chartHeight } from './chart-height.ts'
import { chartWords } from './chart-words.ts'

const EMU_PER_TWIP = 635
const EMU_PER_MM = 36000

/** 图表 On a new page: heading, what they are drawn from, each chart as wide as the text with its caption below. `before`: how many figures stand above. */
export function setCharts(charts: readonly Chart[], before: number): readonly Piece[] {
  if (charts.length === 0) return []
  return [
    new TextParagraph('ChartsTitle', [inline('图表')]),
    new TextParagraph('ChartsNote', [inline(chartsNote(charts, ['斜纹', '浅灰']))]),
    ...charts.flatMap((chart, index) => {
      const number = before + index + 1
      return [
        new TextParagraph('Figure', [drawing(chart, number, chartRelationship(index))]),
        new TextParagraph('ChartCaption', [inline(`图${number}　${chart.title}`)]),
      ]
    }),
  ]
}

/** A run that holds the chart in the line (ECMA-376 20.4.2.8). */
function drawing(chart: Chart, number: number, relationship: string) {
  const size = { cx: GBT_9704.textWidth * EMU_PER_TWIP, cy: chartHeight(chart) * EMU_PER_MM }
  const namespaces = {
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
    'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'r:id': `rId${relationship}`,
  }
  return element('w:r', [
    element('w:drawing', [
      element('wp:inline', [
        attributes({ distT: 0, distB: 0, distL: 0, distR: 0 }),
        element('wp:extent', [attributes(size)]),
        element('wp:effectExtent', [attributes({ l: 0, t: 0, r: 0, b: 0 })]),
        element('wp:docPr', [attributes({ id: number, name: `图${number}`, descr: legalText(chartWords(chart)), title: chart.title })]),
        element('wp:cNvGraphicFramePr', []),
        element('a:graphic', [
          attributes({ 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main' }),
          element('a:graphicData', [attributes({ uri: namespaces['xmlns:c'] }), element('c:chart', [attributes(namespaces)])]),
        ]),
      ]),
    ]),
  ])
}

const element = (name: string, content: readonly object[]) => ({ [name]: content })
const attributes = (values: Readonly<Record<string, string | number>>) => ({ _attr: values })
