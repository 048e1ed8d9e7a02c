import { TextRun } from 'docx'
import { isAmbiguous } from './is-ambiguous.ts'
import { legalText } from './legal-text.ts'

const CHINESE = { hint: 'eastAsia' }

/** A run of text for the docx package's own paragraphs, in their look or in that of a character style. */
export function textRun(text: string, style?: string): TextRun {
  const legal = legalText(text)
  return new TextRun({ text: legal, ...(style ? { style } : {}), ...(isAmbiguous(legal) ? { font: CHINESE } : {}) })
}
