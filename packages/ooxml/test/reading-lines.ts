import type { DocxBlock } from '../src/docx-block.ts'

/** The lines of a document as LibreOffice lists them: paragraphs, and the paragraphs of cells one after the other. */
export function readingLines(blocks: readonly DocxBlock[]): readonly string[] {
  return blocks.flatMap(block =>
    block.kind === 'paragraph' ? block.text.split('\n') : block.rows.flatMap(row => row.cells.flatMap(cell => readingLines(cell.blocks))),
  )
}

/** What two readings must agree in: no spaces, no bullets, no soft hyphens, no empty lines (LibreOffice prints one per merged cell). */
export function comparable(lines: readonly string[]): readonly string[] {
  return lines.map(line => line.replace(/[\s\u00ad\ufeff]/g, '').replace(/^[•◦●▪]/, '')).filter(line => line !== '')
}
