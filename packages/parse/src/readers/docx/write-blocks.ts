import type { DocxBlock, DocxParagraph, DocxTable } from '@fazhi/ooxml'
import { isOrganName } from '../../outline/organ-name.ts'
import type { Hints, Manuscript } from '../../reading/manuscript.ts'
import type { PlacedParagraph } from './place-in.ts'

const cellLimit = 400
const titleStyle = /^(?:title|subtitle|标题|副标题|文件标题|公文标题|报告标题)$/i

/** Writes paragraphs and tables into the manuscript, and notes where each came from. `as`: what all of them are, if known. */
export function writeBlocks(blocks: readonly DocxBlock[], sheet: Manuscript, placed: PlacedParagraph[], as: 'aside' | null = null): void {
  let gap = false
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      writeParagraph(block, sheet, placed, { gap, as })
      gap = block.text.trim() === ''
    } else if (laysOut(block)) {
      for (const row of block.rows) for (const cell of row.cells) writeBlocks(cell.blocks, sheet, placed, as)
      gap = false
    } else {
      writeTable(block, sheet, placed, { gap, as })
      gap = false
    }
  }
}

function writeParagraph(paragraph: DocxParagraph, sheet: Manuscript, placed: PlacedParagraph[], given: Hints): void {
  let offset = 0
  const title = titleStyle.test(paragraph.style?.name ?? '')
  const { alignment, headingLevel } = paragraph
  for (const [index, text] of paragraph.text.split(/[\n\v\f]/).entries()) {
    const start = sheet.line(text, {
      // 标题 1 is the first level of the text: the report's own title stands above it.
      heading: title ? null : headingLevel === null ? null : headingLevel + 1,
      align: alignment === 'center' || alignment === 'right' ? alignment : null,
      newPage: paragraph.pageBreakBefore && index === 0,
      gap: (given.gap ?? false) && index === 0,
      as: given.as ?? (title ? 'title' : null),
    })
    placed.push({ start, length: text.length, paragraph: paragraph.index, offset })
    offset += text.length + 1
  }
}

function writeTable(table: DocxTable, sheet: Manuscript, placed: PlacedParagraph[], hints: Hints): void {
  const header = table.rows.findIndex(row => !row.header)
  const rows = table.rows.map(row => row.cells.map(cell => ({ text: words(cell.blocks), columns: cell.columnSpan, rows: cell.rowSpan })))
  const places = sheet.table(rows, header < 0 ? 0 : header, hints)
  table.rows.forEach((row, r) => {
    row.cells.forEach((cell, c) => {
      const first = cell.blocks.find(block => block.kind === 'paragraph')
      const start = places[r]?.[c]
      if (first !== undefined && start !== undefined)
        placed.push({
          start,
          length: first.text.trim().length,
          paragraph: first.index,
          offset: first.text.length - first.text.trimStart().length,
        })
    })
  })
}

function words(blocks: readonly DocxBlock[]): string {
  return blocks
    .map(block =>
      block.kind === 'paragraph' ? block.text : block.rows.map(row => row.cells.map(cell => words(cell.blocks)).join(' ')).join(' '),
    )
    .filter(text => text.trim() !== '')
    .join(' ')
}

/** A table that only puts text in its place: one cell wide, running text in its cells, or the signatures of several bodies. */
function laysOut(table: DocxTable): boolean {
  const cells = table.rows.flatMap(row => row.cells)
  if (table.rows.every(row => row.cells.length <= 1)) return true
  const texts = cells.map(cell => words(cell.blocks).trim()).filter(text => text !== '')
  if (texts.some(text => text.length > cellLimit)) return true
  return texts.length > 0 && texts.every(text => isOrganName(text) || /^[12]\d{3}年\d{1,2}月\d{1,2}日$/.test(text))
}
