import { describe, expect, it } from 'vitest'
import { convertAll, SOFFICE } from '../test/libreoffice.ts'
import { libreofficeMarks } from '../test/libreoffice-marks.ts'
import { sampleFiles } from '../test/sample-files.ts'
import { annotateDocx } from './annotate-docx.ts'
import { readDocx } from './read-docx.ts'

/**
 * Formulas and forms have no words in ODF text, hidden text and deletions stay in it, comments within a table of contents, inline
 * custom XML or block content controls (which LibreOffice 7.4 makes input fields) lose their words there, and five hundred
 * comments show nothing more than ten.
 */
const LEFT_OUT =
  /math|hidden|revisions|symbols|number-formats|pandoc-(?:markdown|numbered)|lo-from-odt|fields|forms|content-controls|custom-xml|tracked-moves|table-of-contents/

if (SOFFICE === undefined) console.info('没有找到 soffice，跳过“批注在 LibreOffice 里落在哪些字上”的核对。')

describe.skipIf(SOFFICE === undefined)('comments opened in LibreOffice', () => {
  it('stand on exactly the words they are about, in every file', () => {
    const expected = new Map<string, string[]>()
    const annotated = new Map<string, Uint8Array>()
    for (const [name, bytes] of sampleFiles()) {
      if (LEFT_OUT.test(name)) continue
      const { blocks } = readDocx(bytes)
      const cells = blocks.flatMap(it => (it.kind === 'table' ? it.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks)) : [it]))
      const comments = cells.flatMap(block => {
        if (block.kind !== 'paragraph' || block.pieces.length === 0) return []
        const words = block.text.length - block.number.length
        const start = block.number.length + Math.floor(words / 3)
        const end = Math.max(start + 1, block.number.length + Math.ceil((words * 3) / 4))
        const marked = block.text.slice(start, end)
        if (marked.trim() === '' || /第|页|\n/.test(block.text)) return []
        return [
          { ranges: [{ paragraph: block.index, start, end }], author: '法治年报核验', initials: '核', lines: [marked.replace(/\s/g, '')] },
        ]
      })
      expected.set(
        name,
        comments.map(it => it.lines[0] ?? ''),
      )
      annotated.set(name, annotateDocx(bytes, comments))
    }
    expect(annotated.size).toBeGreaterThan(30)
    for (const [name, bytes] of convertAll(annotated, 'fodt', 'fodt')) {
      const marks = libreofficeMarks(new TextDecoder().decode(bytes)).filter(({ note }) => note !== '请核对')
      expect({ name, notes: marks.map(it => it.note) }).toEqual({ name, notes: expected.get(name) })
      expect({ name, words: marks.map(it => it.words) }).toEqual({ name, words: expected.get(name) })
    }
  })
})
