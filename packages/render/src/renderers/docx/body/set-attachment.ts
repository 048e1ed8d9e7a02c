import type { Attachment } from '@fazhi/schema'
import { type FileChild, Paragraph } from 'docx'
import { runsOf } from '../text/runs-of.ts'
import { textRun } from '../text/text-run.ts'
import { type Setting, setBlocks } from './block-handlers.ts'
import { setTitle } from './set-title.ts'

/** 附件 7.3.7: on a new page, its mark flush left on the first line, its title centred on the third. */
export function setAttachment(attachment: Attachment, setting: Setting): readonly FileChild[] {
  const { marker, title, children, span } = attachment
  return [
    new Paragraph({ style: 'AttachmentMark', children: marker.text ? runsOf(marker, setting.bookmarks) : [textRun('附件')] }),
    ...setTitle(title ? { span, lines: [title] } : null, 'AttachmentTitle'),
    ...setBlocks(children, setting),
  ]
}
