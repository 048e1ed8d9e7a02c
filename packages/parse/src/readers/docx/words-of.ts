import type { DocxBlock } from '@fazhi/ooxml'

/** The words of paragraphs and tables on one line. */
export function wordsOf(blocks: readonly DocxBlock[]): string {
  return blocks
    .map(block =>
      block.kind === 'paragraph' ? block.text : block.rows.map(row => row.cells.map(cell => wordsOf(cell.blocks)).join(' ')).join(' '),
    )
    .filter(text => text.trim() !== '')
    .join(' ')
}
