import { headingsOf } from '../headings-of.ts'
import { type Measured, median, wideCount } from '../measured.ts'
import { MM, REQUIRED } from '../required.ts'
import type { Row } from '../row.ts'

const NO_START = /^[，。、；：？！）》〉」』】〕”’%％.,;:?!)\]}]+/
const NO_END = /[（《〈「『【〔“‘([{]+$/

/** 5.1, 5.2: paper, text block, 22 lines of 28 characters. */
export function pageRows(measured: Measured): readonly Row[] {
  const { pages, text, block, pitch, offset, height, report } = measured
  const upright = pages.filter(page => page.width < page.height)
  const papers = upright.map(page => [page.width / MM, page.height / MM] as const)
  const character = (block.right - block.left) / REQUIRED.characters
  const isBody = (line: { top: number; bottom: number }) => Math.abs(line.bottom - line.top - height) < 0.3
  const flat = text.flatMap((lines, page) => lines.map(line => ({ ...line, page })))
  const full = flat.filter((line, index) => {
    const next = flat[index + 1]
    return (
      next &&
      isBody(line) &&
      isBody(next) &&
      Math.abs(line.left - block.left) < 0.4 * character &&
      Math.abs(next.left - block.left) < 0.4 * character &&
      line.right > block.right - 2.2 * character
    )
  })
  const left = median(full.map(line => line.left))
  const right = median(full.map(line => line.right))
  const headings = headingsOf(report)
  const fullPages = text.slice(0, -1).filter((lines, page) => {
    const [first, last, next] = [lines[0], lines.at(-1), text[page + 1]?.[0]]
    if (!first || !last || !lines.every(isBody) || first.top > block.top + pitch) return false
    // A heading, a table or an attachment had to go to the next page: this one ends before it is full.
    if (!next || !isBody(next) || headings.some(heading => next.text.startsWith(heading))) return false
    return block.bottom - (last.top + offset + pitch / 2) < 0.97 * pitch
  })
  const slots = fullPages.map(lines => Math.round(((lines.at(-1)?.top ?? 0) - (lines[0]?.top ?? 0)) / pitch) + 1)
  const tops = fullPages.map(lines => ((lines[0]?.top ?? 0) + offset - pitch / 2) / MM)
  const pure = full.filter(line => wideCount(line.text) === [...line.text].length)
  const unexplained = pure.filter(line => {
    const count = [...line.text].length
    if (count === REQUIRED.characters) return false
    const next = flat[flat.findIndex(each => each.text === line.text && each.page === line.page && each.top === line.top) + 1]?.text ?? ''
    const kept =
      (NO_END.exec(next.slice(0, 2)) ? 2 : 1) +
      (NO_START.exec(next.slice(1))?.[0].length ?? 0) +
      (/^[!-~]+/.exec(next)?.[0].length ?? 0) / 2
    return count > REQUIRED.characters || count + kept + 1 <= REQUIRED.characters
  })
  const badStarts = flat.filter(line => isBody(line) && NO_START.test(line.text))
  const mm = (value: number | null, factor = MM) => (value === null ? null : value / factor)
  const say = (value: number | null) => (value === null ? '—' : value.toFixed(1))
  const within = (value: number | null, wanted: number, by: number) => (value === null ? null : Math.abs(value - wanted) <= by)
  const widthMm = left !== null && right !== null ? (right - left) / MM : null
  const top = median(tops)
  return [
    {
      clause: '5.1 纸张',
      required: 'A4，210×297mm',
      measured: papers[0] ? papers[0].map(side => side.toFixed(1)).join('×') : '没有竖排页',
      ok: papers.every(([width, tall]) => Math.abs(width - REQUIRED.paper.width) < 1 && Math.abs(tall - REQUIRED.paper.height) < 1),
    },
    { clause: '5.2.1 订口', required: '28±1mm', measured: say(mm(left)), ok: within(mm(left), REQUIRED.left, 1) },
    { clause: '5.2.1 天头', required: '37mm（首行行位，±1.5）', measured: say(top), ok: within(top, REQUIRED.top, 1.5) },
    { clause: '5.2.1 版心宽', required: '156±1mm', measured: say(widthMm), ok: within(widthMm, REQUIRED.width, 1) },
    {
      clause: '5.2.1 版心高',
      required: '225±1mm（22个行位）',
      measured: say((REQUIRED.lines * pitch) / MM),
      ok: fullPages.length === 0 ? null : within((REQUIRED.lines * pitch) / MM, REQUIRED.height, 1),
    },
    {
      clause: '5.2.3 每面22行',
      required: '满页都是22行',
      measured: `${slots.filter(count => count === REQUIRED.lines).length}/${slots.length}面`,
      ok: slots.length === 0 ? null : slots.every(count => count === REQUIRED.lines),
    },
    {
      clause: '5.2.3 每行28字',
      required: '满行都是28字，避头尾除外',
      measured: `${pure.filter(line => [...line.text].length === REQUIRED.characters).length}行28字，${pure.length}行满，无由${unexplained.length}`,
      ok: pure.length === 0 ? null : unexplained.length === 0,
    },
    { clause: 'GB/T 15834 5.1 避头', required: '行首无句读、后括号', measured: `违例${badStarts.length}`, ok: badStarts.length === 0 },
  ]
}
