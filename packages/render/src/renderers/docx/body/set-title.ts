import type { Title } from '@fazhi/schema'
import { Paragraph, TextRun } from 'docx'
import { legalText } from '../text/legal-text.ts'
import { breakTitle } from '../title/break-title.ts'

/** 标题 7.3.1: one paragraph, so that it reads back as one title, its lines parted by line breaks. */
export function setTitle(title: Title | null, style = 'Title'): readonly Paragraph[] {
  if (!title) return []
  const lines = breakTitle(title.lines.map(line => legalText(line.text)))
  const children = lines.map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }))
  return [new Paragraph({ style, children })]
}
