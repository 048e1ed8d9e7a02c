import type { Bar, Chart } from '../../../charts/chart.ts'
import { isTwofold } from '../../../charts/is-twofold.ts'
import { yearName } from '../../../charts/year-name.ts'
import type { Fonts } from '../fonts.ts'
import { GBT_9704 } from '../gbt-9704.ts'
import { escapeXml } from '../text/escape-xml.ts'
import { legalText } from '../text/legal-text.ts'

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const BLACK = '<a:solidFill><a:srgbClr val="000000"/></a:solidFill>'
const NOTHING = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
/**
 * 斜纹 for this year, 浅灰 for last year: told apart on a black-and-white print. Stripes against dots would be too, but LibreOffice
 * draws every pattern (ECMA-376 20.1.10.51) as stripes.
 */
const STRIPES =
  '<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="000000"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>'
const GREY = '<a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill>'
const LINE = `<a:ln w="9525">${BLACK}</a:ln>`

/** A number is not broken into two lines. */
const UNBROKEN = '<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>'

interface Series {
  readonly name: string
  readonly fill: string
  readonly values: readonly (Pick<Bar, 'text' | 'value'> | null)[]
}

/**
 * 条形图 A chart part (ECMA-376 21.2) with its values in it: bars that lie, the first on top, each with its number as written. There is
 * no workbook behind it, so it is drawn everywhere and edited nowhere.
 */
export function chartXml(chart: Chart, fonts: Fonts): string {
  const { bars, year, previousYear } = chart
  const current: Series = { name: yearName(year, '本年'), fill: STRIPES, values: bars }
  const previous: Series = { name: yearName(previousYear, '上年'), fill: GREY, values: bars.map(bar => bar.previous) }
  const twofold = isTwofold(chart)
  // The longest bar leaves room for its number.
  const end = Math.max(...bars.flatMap(bar => [bar.value, bar.previous?.value ?? 0])) * 1.2
  const series = twofold ? [current, previous] : [current]
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/>`,
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...series.map((each, index) => seriesXml(each, index, chart)),
    `<c:gapWidth val="${twofold ? 40 : 60}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`,
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>',
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:spPr>${LINE}</c:spPr><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`,
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${end}"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    '<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx></c:plotArea>',
    twofold ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${NOTHING}${textProperties(fonts)}</c:chartSpace>`,
  ].join('')
}

function seriesXml({ name, fill, values }: Series, index: number, { bars, unit }: Chart): string {
  const column = 'BC'[index] ?? 'B'
  const last = bars.length + 1
  const terms = bars.map(({ term }, at) => point(at, term)).join('')
  const numbers = values.map((value, at) => (value === null ? '' : point(at, String(value.value)))).join('')
  const count = `<c:ptCount val="${bars.length}"/>`
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>Sheet1!$${column}$1</c:f><c:strCache><c:ptCount val="1"/>${point(0, name)}</c:strCache></c:strRef></c:tx>`,
    `<c:spPr>${fill}${LINE}</c:spPr>`,
    '<c:invertIfNegative val="0"/>',
    labels(values, unit),
    `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache>${count}${terms}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>${count}${numbers}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('')
}

/** Each bar's number with its unit; one that is written otherwise (约1.2万件) is labelled in its own words. */
function labels(values: Series['values'], unit: string): string {
  const shown =
    '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  const own = values.map((value, at) =>
    value === null || value.text === `${value.value}${unit}`
      ? ''
      : `<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:p><a:r><a:rPr lang="zh-CN"/><a:t>${words(value.text)}</a:t></a:r></a:p></c:rich></c:tx>${shown}</c:dLbl>`,
  )
  const format = unit === '' ? 'General' : `General"${unit.replaceAll('"', '')}"`
  return `<c:dLbls>${own.join('')}<c:numFmt formatCode="${words(format)}" sourceLinked="0"/>${NOTHING}${UNBROKEN}${shown}</c:dLbls>`
}

function textProperties({ body, latin }: Fonts): string {
  const size = GBT_9704.size.table * 100
  const fonts = `<a:latin typeface="${words(latin)}"/><a:ea typeface="${words(body)}"/><a:cs typeface="${words(latin)}"/>`
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}">${BLACK}${fonts}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`
}

const point = (index: number, value: string) => `<c:pt idx="${index}"><c:v>${words(value)}</c:v></c:pt>`
const words = (text: string) => escapeXml(legalText(text))
