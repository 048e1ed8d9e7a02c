import type { Attachment } from '@fazhi/schema'
import type { Piece } from '../piece.ts'
import { inline } from '../text/inline.ts'
import { legalText } from '../text/legal-text.ts'
import { TextParagraph } from '../text/text-paragraph.ts'
import { breakTitle } from '../title/break-title.ts'
import { type Setting, setBlocks } from './block-handlers.ts'
import { setTitle } from './set-title.ts'

/** 附件 7.3.7: on a new page, its mark flush left on the first line, its title centred on the third. */
export function setAttachment(attachment: Attachment, setting: Setting): readonly Piece[] {
  const { marker, title, children } = attachment
  return [
    new TextParagraph('AttachmentMark', [inline(marker.text || '附件')]),
    ...setTitle(title ? breakTitle([legalText(title.text)]) : [], 'AttachmentTitle'),
    ...setBlocks(children, setting),
  ]
}
