import type { Measured } from '../measured.ts'
import { picture } from '../picture.ts'
import { MM, REQUIRED } from '../required.ts'
import type { Row } from '../row.ts'

const RESOLUTION = 600

/** 7.4 版记, at the foot of the last page, by its rules as drawn. */
export function imprintRows({ form, report, pages, text, block, pdf }: Measured): readonly Row[] {
  const { printedBy, printedOn } = report.letterhead
  if (form !== 'submitted' || (!printedBy && !printedOn && report.copies.length === 0)) return []
  const drawn = picture(pdf, pages.length, RESOLUTION)
  const middle = (block.left + block.right) / 2
  const strip = { left: block.left - 6, right: block.right + 6, top: block.top, bottom: block.bottom + 4 }
  const rules = drawn
    .bands(strip)
    .filter(band => band.cover > 0.95 && band.right - band.left > 0.9 * (block.right - block.left))
    .map(band => ({ ...band, thick: (band.bottom - band.top) / MM }))
  const last = rules.at(-1)
  const lines = (text.at(-1) ?? []).filter(line => rules[0] && line.top > rules[0].top - 6)
  const issue = lines.find(line => line.text.endsWith('印发'))
  const em = REQUIRED.small
  const show = (value: number | undefined, places = 2) => value?.toFixed(places) ?? '—'
  return [
    {
      clause: '7.4.1 末条分隔线',
      required: '与版心下边缘（262mm）重合，±1mm',
      measured: last ? `${show((last.top + last.bottom) / 2 / MM, 1)}mm` : '无',
      ok: last ? Math.abs((last.top + last.bottom) / 2 / MM - REQUIRED.top - REQUIRED.height) <= 1 : false,
    },
    {
      clause: '7.4.1 分隔线与版心等宽',
      required: '156±1mm，居中',
      measured: last
        ? `${show((last.right - last.left) / MM, 1)}mm，偏心${show(Math.abs((last.left + last.right) / 2 - middle) / MM, 1)}mm`
        : '无',
      ok: rules.every(
        rule => Math.abs((rule.right - rule.left) / MM - REQUIRED.width) <= 1 && Math.abs((rule.left + rule.right) / 2 - middle) / MM < 1,
      ),
    },
    {
      clause: '7.4.1 线宽',
      required: '首末0.35mm，中间0.25mm（±0.1）',
      measured: rules.map(rule => show(rule.thick)).join('、'),
      ok:
        rules.length > 1 &&
        rules.every(
          (rule, index) =>
            Math.abs(rule.thick - (index === 0 || index === rules.length - 1 ? REQUIRED.outerRule : REQUIRED.innerRule)) <= 0.1,
        ),
    },
    {
      clause: '7.4.3 印发机关和日期',
      required: '左右各空一字（14pt，±3）',
      measured: issue ? `左空${show(issue.left - block.left, 1)}pt，右空${show(block.right - issue.right, 1)}pt` : '无',
      ok: issue ? Math.abs(issue.left - block.left - em) < 3 && Math.abs(block.right - issue.right - em) < 3 : null,
    },
  ]
}
