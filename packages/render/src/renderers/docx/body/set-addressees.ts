import type { Report } from '@fazhi/schema'
import { inline } from '../text/inline.ts'
import { TextParagraph } from '../text/text-paragraph.ts'

/** 主送机关 7.3.2: flush left, parted by 、, the last one followed by a full-width colon. */
export function setAddressees({ addressees }: Report): readonly TextParagraph[] {
  if (addressees.length === 0) return []
  const names = addressees.map(addressee => addressee.text.replace(/[:：]$/, ''))
  return [new TextParagraph('Salutation', [inline(`${names.join('、')}：`)])]
}
