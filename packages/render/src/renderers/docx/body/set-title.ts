import { Paragraph, TextRun } from 'docx'

/** 标题 7.3.1: one paragraph, so that it reads back as one title, its lines parted by line breaks. */
export function setTitle(lines: readonly string[], style = 'Title'): readonly Paragraph[] {
  if (lines.length === 0) return []
  const children = lines.map((text, index) => new TextRun({ text, font: { hint: 'eastAsia' }, ...(index > 0 ? { break: 1 } : {}) }))
  return [new Paragraph({ style, children })]
}
