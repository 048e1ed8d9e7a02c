import type { Attachment, Report, Text } from '@fazhi/schema'
import { blocks } from './blocks.ts'
import { escapeText } from './escape-text.ts'
import { label } from './label.ts'

/** 结束语、附件说明、署名、成文日期、附注、抄送、附件 What follows the sections, each with its label. */
export function tail(report: Report): readonly string[] {
  return [
    ...(report.closing === null ? [] : [label(['结束语']) + escapeText(report.closing.text, 'paragraph')]),
    ...attachmentList(report.attachmentList),
    ...signature(report.signature),
    ...report.notes.map(note => label(['附注']) + escapeText(`（${note.text}）`, 'paragraph')),
    ...(report.copies.length === 0 ? [] : [label(['抄送']) + escapeText(`抄送：${words(report.copies).join('，')}。`, 'paragraph')]),
    ...report.attachments.flatMap(attachment),
  ]
}

/** GB/T 9704—2012 7.3.4: one name stands behind the colon, several are numbered. */
function attachmentList(names: readonly Text[]): readonly string[] {
  const [first, second] = words(names)
  if (first === undefined) return []
  if (second === undefined) return [label(['附件说明']) + escapeText(`附件：${first}`, 'paragraph')]
  return [
    `${label(['附件说明'])}附件：`,
    words(names)
      .map((name, index) => `${index + 1}. ${escapeText(name, 'paragraph')}`)
      .join('\n'),
  ]
}

function signature(signed: Report['signature']): readonly string[] {
  if (signed === null) return []
  return [
    ...(signed.issuers.length === 0
      ? []
      : [
          label(['署名']) +
            words(signed.issuers)
              .map(name => escapeText(name, 'paragraph'))
              .join('\\\n'),
        ]),
    ...(signed.date === null ? [] : [label(['成文日期']) + escapeText(signed.date.text, 'paragraph')]),
  ]
}

/** 附件 Its number and its title are the two lines of a heading. */
function attachment(node: Attachment): readonly string[] {
  const lines = [node.marker, ...(node.title === null ? [] : [node.title])]
  return [
    `${label(['附件'])}## ${words(lines)
      .map(line => escapeText(line, 'heading'))
      .join('<br>')}`,
    ...blocks(node.children, []),
  ]
}

function words(texts: readonly Text[]): readonly string[] {
  return texts.map(text => text.text)
}
