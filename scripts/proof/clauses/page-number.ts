import { type Measured, median } from '../measured.ts'
import { MM, REQUIRED } from '../required.ts'
import type { Row } from '../row.ts'

/** 7.5 页码 */
export function pageNumberRows({ pages, foot, block, pictureOf }: Measured): readonly Row[] {
  const upright = pages.flatMap((page, index) => (page.width < page.height ? [index] : []))
  // Drawing takes time: of a long report the first pages and the last.
  const looked = upright.filter((_, index) => index < 8 || index >= upright.length - 2)
  const numbers = looked.flatMap(page => {
    const line = foot[page]?.find(each => /^—\d+—$/.test(each.text))
    if (!line) return []
    const picture = pictureOf(page)
    const ink = picture.ink({ left: line.left - 1, right: line.right + 1, top: line.top - 2, bottom: line.bottom + 2 })
    const dash = picture.ink({ left: line.left - 1, right: line.left + REQUIRED.small * 0.8, top: line.top - 2, bottom: line.bottom + 2 })
    if (!ink || !dash) return []
    return [
      {
        page,
        number: Number(line.text.replaceAll('—', '')),
        below: dash.top / MM - (REQUIRED.top + REQUIRED.height),
        gap: page % 2 ? ink.left - block.left : block.right - ink.right,
      },
    ]
  })
  const below = median(numbers.map(each => each.below))
  const gaps = numbers.map(each => each.gap)
  return [
    {
      clause: '7.5 页码',
      required: '每面都有，连续，两旁各一条一字线',
      measured: `${numbers.length}/${looked.length}面`,
      ok: numbers.length === looked.length && numbers.every(each => each.number === each.page + 1),
    },
    {
      clause: '7.5 一字线',
      required: '上距版心下边缘7±1mm',
      measured: below === null ? '—' : below.toFixed(2),
      ok: below === null ? null : Math.abs(below - REQUIRED.dashBelowBlock) <= 1,
    },
    {
      clause: '7.5 单右双左',
      required: '各空一字（14pt）',
      measured: gaps.length === 0 ? '—' : `${Math.min(...gaps).toFixed(1)}～${Math.max(...gaps).toFixed(1)}pt`,
      ok: gaps.every(gap => gap > 12 && gap < 18),
    },
  ]
}
