import type { Report } from '@fazhi/schema'
import { type FileChild, Paragraph } from 'docx'
import { GBT_9704 } from '../gbt-9704.ts'
import type { Layout } from '../layout-of.ts'
import { textRun } from '../text/text-run.ts'
import { setDocumentNumber } from './set-document-number.ts'
import { setIssuerMark } from './set-issuer-mark.ts'

/** 版头 7.2: 份号、密级、紧急程度 from the first line down, the mark 35 mm below the upper edge, number and signers, red rule. */
export function setLetterhead({ letterhead }: Report, { line, mark }: Layout): readonly FileChild[] {
  const { copyNumber, secrecy, urgency, documentNumber, signers = [] } = letterhead
  const lines = [
    ...(copyNumber ? [new Paragraph({ style: 'CopyNumber', children: [textRun(copyNumber)] })] : []),
    ...[secrecy, urgency].filter(text => text !== undefined).map(text => new Paragraph({ style: 'Secrecy', children: [textRun(text)] })),
  ]
  return [
    ...lines,
    ...(mark ? setIssuerMark(mark, GBT_9704.mark.top - lines.length * line) : []),
    ...setDocumentNumber(documentNumber, signers, GBT_9704.documentNumber.linesAbove * line),
  ]
}
