import type { Report } from '@fazhi/schema'
import { Paragraph } from 'docx'
import { textRun } from '../text/text-run.ts'

/** 主送机关 7.3.2: flush left, parted by 、, the last one followed by a full-width colon. */
export function setAddressees({ addressees }: Report): readonly Paragraph[] {
  if (addressees.length === 0) return []
  const names = addressees.map(addressee => addressee.text.replace(/[:：]$/, ''))
  return [new Paragraph({ style: 'Salutation', children: [textRun(`${names.join('、')}：`)] })]
}
