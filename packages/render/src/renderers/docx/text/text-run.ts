import { TextRun } from 'docx'
import { legalText } from './legal-text.ts'

/** Signs of no script of their own: without a hint Word takes them from the Latin font, half as wide. */
const AMBIGUOUS =
  /[\u00A7\u00A8\u00B0\u00B1\u00B7\u00D7\u00F7\u2010-\u2027\u2030-\u203B\u2103\u2160-\u217F\u2190-\u22FF\u2460-\u25FF\u2605\u2606]/

const CHINESE = { hint: 'eastAsia' }

/** A run of text, in its paragraph's look or in that of a character style. */
export function textRun(text: string, style?: string): TextRun {
  const legal = legalText(text)
  return new TextRun({ text: legal, ...(style ? { style } : {}), ...(AMBIGUOUS.test(legal) ? { font: CHINESE } : {}) })
}
