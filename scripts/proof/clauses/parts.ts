import { dateOf } from '../../../packages/render/src/renderers/docx/signature/date-of.ts'
import { widthOf } from '../../../packages/render/src/renderers/docx/text/width-of.ts'
import { breakTitle } from '../../../packages/render/src/renderers/docx/title/break-title.ts'
import { bare, findLine, linesBelow } from '../find-line.ts'
import type { Measured } from '../measured.ts'
import { MM } from '../required.ts'
import type { Row } from '../row.ts'

/** 7.3 标题、主送、正文、附件说明、署名、日期、附件 */
export function partRows(measured: Measured): readonly Row[] {
  const { report, block, text, pages } = measured
  const character = (block.right - block.left) / 28
  const fromLeft = (left: number) => (left - block.left) / character
  const title = bare(report.title?.lines.map(line => line.text).join('') ?? '')
  const titleLines = title ? (text[0] ?? []).filter(line => line.text.length > 1 && title.includes(line.text)) : []
  const broken = breakTitle(
    report.title?.lines.map(line => line.text) ?? [],
    report.issuers.map(issuer => issuer.text),
  )
  const off = titleLines.map(line => Math.abs((line.left + line.right) / 2 - (block.left + block.right) / 2) / MM)
  const to = report.addressees[0] && findLine(measured, line => line.startsWith(bare(report.addressees[0]?.text ?? '').slice(0, 8)))
  const blocks = [
    ...report.preamble,
    ...report.sections.flatMap(section => [
      { ...section, kind: 'heading' as const, text: (section.marker?.text ?? '') + section.title.text },
      ...section.children,
    ]),
  ]
  const indents = blocks.flatMap(each => {
    if (each.kind === 'table') return []
    const words = each.kind === 'item' ? (each.marker?.text ?? '') + each.title.text : each.text
    const found = findLine(measured, line => line.startsWith(bare(words).slice(0, 14)))
    return found ? [fromLeft(found.line.left)] : []
  })
  const names = report.signature?.issuers ?? []
  const date = findLine(measured, line => /^\d{4}年\d{1,2}月\d{1,2}日$/.test(line), 'last')
  const own = bare(names.at(-1)?.text ?? '\0')
  const signed = (text: string) => text.endsWith(own) && text.length <= names.reduce((sum, each) => sum + bare(each.text).length, 0)
  const onDatePage = { ...measured, text: text.map((lines, page) => (page === date?.page ? lines.slice(0, date.index) : [])) }
  const name = findLine(onDatePage, signed, 'last')
  const firstName = findLine(
    onDatePage,
    line => line.startsWith(bare(names[0]?.text ?? '\0')) && line.length <= own.length * names.length * 2,
    'last',
  )
  const bodyOnFirst = [
    ...blocks.flatMap(each => (each.kind === 'table' || each.kind === 'item' ? [] : [bare(each.text).slice(0, 8)])),
    ...report.sections.map(section => bare((section.marker?.text ?? '') + section.title.text).slice(0, 10)),
  ]
    .filter(Boolean)
    .some(words => (text[0] ?? []).some(line => line.text.startsWith(words)))
  const annexes = report.attachments.map(attachment => pages.findIndex((_, page) => text[page]?.[0]?.text === bare(attachment.marker.text)))
  const above = firstName ? linesBelow(onDatePage, firstName) : null
  const gap = to ? linesBelow(measured, to) : null
  return [
    {
      clause: '7.3.1 标题',
      required: '按词意分行，各行居中（±2mm）',
      measured: titleLines.length === 0 ? '—' : `${titleLines.length}行，最大偏心${Math.max(...off).toFixed(1)}mm`,
      ok: titleLines.length === 0 ? null : titleLines.length === broken.length && off.every(each => each < 2),
    },
    {
      clause: '7.3.2 主送机关',
      required: '标题下空一行，顶格',
      measured: to ? `左空${fromLeft(to.line.left).toFixed(2)}字，距标题${gap?.toFixed(2)}行位` : '无或在版记',
      ok: to && to.page === 0 && gap !== null && gap < 3 ? Math.abs(fromLeft(to.line.left)) < 0.25 && Math.abs(gap - 2) < 0.4 : null,
    },
    {
      clause: '7.3.3 首页显示正文',
      required: '首页有正文',
      measured: bodyOnFirst ? '有' : '无',
      ok: report.preamble.length + report.sections.length === 0 ? null : bodyOnFirst,
    },
    {
      clause: '7.3.3 段首',
      required: '左空二字',
      measured:
        indents.length === 0 ? '—' : `${indents.length}段，${Math.min(...indents).toFixed(2)}～${Math.max(...indents).toFixed(2)}字`,
      ok: indents.length === 0 ? null : indents.every(each => Math.abs(each - 2) < 0.25),
    },
    signatureRow(measured, name ? fromLeft(name.line.right) - widthOf(own) : null, date ? fromLeft(date.line.left) : null, above),
    {
      clause: '7.3.7 附件',
      required: '各自另面，首行顶格',
      measured: annexes.length === 0 ? '—' : `第${annexes.map(page => page + 1).join('、')}面`,
      ok: annexes.length === 0 ? null : annexes.every(page => page > 0) && new Set(annexes).size === annexes.length,
    },
  ]
}

/** 7.3.5 Widths are reckoned with half-width digits: those of a substituted font are wider. */
function signatureRow({ report }: Measured, name: number | null, date: number | null, above: number | null): Row {
  const { signature, letterhead } = report
  const sealed = letterhead.seal === true
  const clause = sealed ? '7.3.5.1 署名和日期（盖章）' : '7.3.5.2 署名和日期'
  const required = sealed ? '日期右空四字，署名以日期居中' : '空一行，署名右空二字，日期首字右移二字'
  if (name === null || date === null || !signature?.date) return { clause, required, measured: '—', ok: null }
  const [nameWidth, dateWidth] = [widthOf(signature.issuers.at(-1)?.text ?? ''), widthOf(dateOf(signature.date))]
  const [nameRight, dateRight] = [28 - name - nameWidth, 28 - date - dateWidth]
  const placed = sealed
    ? Math.abs(dateRight - 4) < 0.3 && Math.abs(name + nameWidth / 2 - date - dateWidth / 2) < 0.4
    : Math.abs(date - name - 2) < 0.3 && (Math.abs(nameRight - 2) < 0.3 || Math.abs(dateRight - 2) < 0.3)
  const measured = `署名右空${nameRight.toFixed(1)}字，日期右空${dateRight.toFixed(1)}字、首字右移${(date - name).toFixed(2)}字，距上${above?.toFixed(1) ?? '—'}行位`
  return { clause, required, measured, ok: placed && (above === null || above > 1.6) }
}
