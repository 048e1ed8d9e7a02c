import type { Text } from '@fazhi/schema'
import { Paragraph } from 'docx'
import { GBT_9704 } from '../gbt-9704.ts'
import type { Layout } from '../layout-of.ts'
import { textRun } from '../text/text-run.ts'

const { character, attachmentList } = GBT_9704

/** How wide 附件：is, and 1. after it: a digit and a full stop, half a character each. */
const LABEL = 3
const NUMBER = 1

/** 附件说明 7.3.4: below the text after an empty line; a wrapped name goes on under its own first character; no full stop. */
export function setAttachmentList(names: readonly Text[], { line }: Layout): readonly Paragraph[] {
  const several = names.length > 1
  return names.map((name, index) => {
    const title = name.text.replace(/[。；，、.;,]+$/, '')
    const number = several ? `${index + 1}.` : ''
    const left = attachmentList.indent + LABEL + (several ? NUMBER : 0)
    const hanging = index === 0 ? left - attachmentList.indent : NUMBER
    return new Paragraph({
      style: 'AttachmentList',
      indent: { left: left * character, hanging: hanging * character },
      ...(index === 0 ? { spacing: { before: attachmentList.linesAbove * line } } : {}),
      children: [textRun(`${index === 0 ? '附件：' : ''}${number}${title}`)],
    })
  })
}
