import { ImageRun, Paragraph } from 'docx'
import { GBT_9704 } from '../gbt-9704.ts'
import { legalText } from '../text/legal-text.ts'
import { textRun } from '../text/text-run.ts'
import type { Figure } from './figure.ts'

/** The docx package takes pixels, 96 to the inch; the standard's lengths are in twips. */
const PIXELS_PER_MM = 96 / 25.4
const TWIPS_PER_MM = 1440 / 25.4

/** A picture leaves room on its page for its caption. */
const TALLEST = (GBT_9704.textHeight - 2 * GBT_9704.line) / TWIPS_PER_MM
const WIDEST = GBT_9704.textWidth / TWIPS_PER_MM

/** 图 Centred, no larger than the text block, its caption below it and on the same page. `number` counts the figures from 1. */
export function setFigure(figure: Figure, number: number): readonly Paragraph[] {
  const { bytes, format, width, height, caption, alternative } = figure
  const scale = Math.min(1, WIDEST / width, TALLEST / height)
  const size = (side: number) => Math.max(1, Math.round(side * scale * PIXELS_PER_MM))
  const image = new ImageRun({
    type: format,
    data: bytes,
    transformation: { width: size(width), height: size(height) },
    altText: { id: String(number), name: `图${number}`, title: legalText(caption), description: legalText(alternative) },
  })
  return [
    new Paragraph({ style: 'Figure', children: [image] }),
    ...(caption ? [new Paragraph({ style: 'FigureCaption', children: [textRun(caption)] })] : []),
  ]
}
