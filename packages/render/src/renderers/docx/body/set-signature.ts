import type { Report } from '@fazhi/schema'
import { Paragraph } from 'docx'
import { GBT_9704 } from '../gbt-9704.ts'
import type { Layout } from '../layout-of.ts'
import { textRun } from '../text/text-run.ts'
import { widthOf } from '../text/width-of.ts'
import { dateOf } from './date-of.ts'

const { character, charactersPerLine, sealed, unsealed } = GBT_9704

/** 署名和成文日期 7.3.5. Both are placed from the left, so that the figures hold whatever the digits' width. */
export function setSignature({ signature }: Report, layout: Layout): readonly Paragraph[] {
  if (!signature) return []
  const date = signature.date ? dateOf(signature.date) : null
  const names = signature.issuers.map(issuer => issuer.text)
  const place = layout.seal ? placeSealed : placeUnsealed
  const places = place(names, date)
  const { linesAbove } = layout.seal ? sealed : unsealed
  const above = { spacing: { before: linesAbove * layout.line } }
  const lines = names.map(
    (name, index) =>
      new Paragraph({
        style: 'Signature',
        indent: { left: Math.round((places.names[index] ?? 0) * character) },
        ...(index === 0 ? above : {}),
        children: [textRun(name)],
      }),
  )
  if (date === null) return lines
  return [
    ...lines,
    new Paragraph({
      style: 'Date',
      indent: { left: Math.round(places.date * character) },
      ...(lines.length === 0 ? above : {}),
      children: [textRun(date)],
    }),
  ]
}

interface Places {
  /** Characters from the left. */
  readonly names: readonly number[]
  readonly date: number
}

/** 7.3.5.2 The date two characters further in than the last name; where it would come too near the edge, both move left. */
function placeUnsealed(names: readonly string[], date: string | null): Places {
  const { right, dateShift } = unsealed
  const edge = charactersPerLine - right
  const own = names.map(name => edge - widthOf(name))
  if (date === null) return { names: own.map(atLeastZero), date: 0 }
  const last = own.at(-1) ?? edge
  const lefts = names.map((_, index) => (index < names.length - 1 ? (own[index] ?? 0) : Math.min(last, edge - dateShift - widthOf(date))))
  return { names: lefts.map(atLeastZero), date: names.length === 0 ? edge - widthOf(date) : atLeastZero(lefts.at(-1) ?? 0) + dateShift }
}

/** 7.3.5.1 The date four characters from the right, the name centred over it. */
function placeSealed(names: readonly string[], date: string | null): Places {
  const edge = charactersPerLine - sealed.dateRight
  const width = date === null ? Math.max(0, ...names.map(widthOf)) : widthOf(date)
  const centre = edge - width / 2
  return {
    names: names.map(name => Math.min(atLeastZero(centre - widthOf(name) / 2), charactersPerLine - widthOf(name))).map(atLeastZero),
    date: edge - width,
  }
}

const atLeastZero = (value: number) => Math.max(0, value)
