import { type DocxProblem, readDocx } from '@fazhi/ooxml'
import type { Diagnostic } from '@fazhi/schema'
import { manuscript } from '../reading/manuscript.ts'
import { boundIn } from './docx/bound-in.ts'
import { type PlacedParagraph, placeIn } from './docx/place-in.ts'
import { wordsOf } from './docx/words-of.ts'
import { writeBlocks } from './docx/write-blocks.ts'
import type { Reader } from './reader.ts'

/** Word 文档 Paragraphs as Word shows them, automatic numbers spelled out; styles and levels are hints. */
export const docxReader: Reader = {
  id: 'docx',
  claim: 8,
  accepts: file => file.bytes[0] === 0x50 && file.bytes[1] === 0x4b,
  read: (file, options) => {
    const document = readDocx(file.bytes, options)
    const sheet = manuscript()
    const placed: PlacedParagraph[] = []
    writeBlocks(document.blocks, sheet, placed)
    // 版记 may stand at the foot of the last page instead of in the text.
    const margins = new Set([...document.headers, ...document.footers].map(({ part }) => part))
    const inMargins = document.textBoxes.filter(({ part }) => margins.has(part))
    const imprint = [...document.footers, ...inMargins].find(story => /抄送\s*[:：]|日\s*印发/.test(wordsOf(story.blocks)))
    if (imprint !== undefined) writeBlocks(imprint.blocks, sheet, placed)
    // 页码 and 水印 stand in text boxes of headers and footers: they are no part of the report.
    for (const story of [...document.textBoxes.filter(it => !inMargins.includes(it)), ...document.notes])
      writeBlocks(story.blocks, sheet, placed, 'aside')
    const { text, lines } = sheet.finish()
    return {
      text,
      lines,
      front: { letterhead: {} },
      original: null,
      toOriginal: () => null,
      diagnostics: document.problems.map(problem => diagnostic(file.name, problem)),
      bound: boundIn(document, placed),
      docx: { document, placeOf: placeIn(placed) },
    }
  },
}

function diagnostic(name: string, problem: DocxProblem): Diagnostic {
  return {
    rule: `file/${problem.code}`,
    severity: problem.severity,
    span: { start: 0, end: 0 },
    message: `“${name}”：${problem.message.replace(/。$/, '')}`,
  }
}
