import { bare } from '../find-line.ts'
import type { Measured } from '../measured.ts'
import { MM, REQUIRED } from '../required.ts'
import type { Row } from '../row.ts'

/** 7.2 版头, on the first page of an upward document, by what is drawn in red and what stands around it. */
export function letterheadRows({ form, text, block, pitch, pictureOf, report }: Measured): readonly Row[] {
  if (form !== 'submitted') return []
  const picture = pictureOf(0)
  const whole = { left: 0, right: 600, top: block.top - 10, bottom: block.bottom }
  const red = picture.bands(whole, 'red')
  const rule = red.at(-1)
  const mark = red.slice(0, -1)
  const top = mark[0] ? (mark[0].top - block.top) / MM : null
  const centre = mark[0] ? (Math.min(...mark.map(band => band.left)) + Math.max(...mark.map(band => band.right))) / 2 : null
  const number = (text[0] ?? []).find(line => line.text.startsWith(bare(report.letterhead.documentNumber ?? '\0').slice(0, 4)))
  const numberInk =
    number && picture.ink({ left: number.left - 1, right: number.right + 1, top: number.top - 4, bottom: number.bottom + 3 })
  const under = rule && numberInk ? (rule.top - numberInk.bottom) / MM : null
  const title = report.title && (text[0] ?? []).find(line => rule && line.top > rule.bottom)
  const titleInk = title && picture.ink({ left: title.left, right: title.right, top: title.top - 4, bottom: title.bottom + 4 })
  const below = rule && titleInk ? (titleInk.top - rule.bottom) / pitch : null
  const character = (block.right - block.left) / 28
  const markBottom = mark.at(-1)?.bottom ?? null
  const first = (text[0] ?? []).find(line => line.text.includes('签发人')) ?? number
  const firstInk = first && picture.ink({ left: first.left - 1, right: first.right + 1, top: first.top - 4, bottom: first.bottom + 3 })
  const empty = markBottom !== null && firstInk ? (firstInk.top - markBottom) / pitch : null
  const signer = (text[0] ?? []).find(line => line.text.endsWith(report.letterhead.signers?.at(-1) ?? '\0'))
  const show = (value: number | null | undefined, places = 1) => (value === null || value === undefined ? '—' : value.toFixed(places))
  return [
    {
      clause: '7.2.4 发文机关标志',
      required: '红色，上边缘距版心上边缘35±1mm',
      measured: `${show(top)}mm`,
      ok: top === null ? null : Math.abs(top - REQUIRED.markBelowTop) <= 1,
    },
    {
      clause: '7.2.4 居中',
      required: '±2mm',
      measured: centre === null ? '—' : `偏心${show(Math.abs(centre - (block.left + block.right) / 2) / MM)}mm`,
      ok: centre === null ? null : Math.abs(centre - (block.left + block.right) / 2) / MM < 2,
    },
    {
      clause: '7.2.5 标志下空二行',
      required: '2行（字面间2～2.8行位）',
      measured: `${show(empty, 2)}行位`,
      ok: empty === null ? null : empty > 1.9 && empty < 2.8,
    },
    {
      clause: '7.2.5 发文字号',
      required: '居左空一字',
      measured: number ? `左空${show((number.left - block.left) / character, 2)}字` : '无',
      ok: number ? Math.abs((number.left - block.left) / character - 1) < 0.25 : null,
    },
    {
      clause: '7.2.6 签发人',
      required: '居右空一字，与发文字号同一行',
      measured: signer ? `右空${show((block.right - signer.right) / character, 2)}字` : '无',
      // Of several signers the last line may hold one name only, which then stands under the first one.
      ok: signer
        ? (report.letterhead.signers?.length ?? 0) > 1
          ? signer === number
          : Math.abs((block.right - signer.right) / character - 1) < 0.25 && signer === number
        : null,
    },
    {
      clause: '7.2.7 红色分隔线',
      required: '发文字号之下4±1mm',
      measured: `${show(under)}mm`,
      ok: under === null ? null : Math.abs(under - REQUIRED.ruleBelowNumber) <= 1,
    },
    {
      clause: '7.2.7 与版心等宽',
      required: '156±1mm',
      measured: rule ? `${show((rule.right - rule.left) / MM)}mm` : '无',
      ok: rule ? Math.abs((rule.right - rule.left) / MM - REQUIRED.width) <= 1 : false,
    },
    {
      clause: '7.3.1 红线下空二行',
      required: '2行（字面距线2～2.8行位）',
      measured: `${show(below, 2)}行位`,
      ok: below === null ? null : below > 1.9 && below < 2.8,
    },
  ]
}
