import type { DocxBlock, DocxParagraph, DocxRow, DocxTable } from '@fazhi/ooxml'
import { isOrganName } from '../../outline/organ-name.ts'
import type { Hints, Manuscript } from '../../reading/manuscript.ts'
import type { PlacedParagraph } from './place-in.ts'
import { wordsOf } from './words-of.ts'

const cellLimit = 400
// 署名的日期，版记的抄送和印发，版头的发文字号和签发人
const laidOut =
  /^文件$|^[12]\d{3}年\d{1,2}月\d{1,2}日(?:印发)?$|^(?:抄送|抄报|主送|分送)\s*[:：]|印发$|^签发人\s*[:：]|^\S{1,12}〔[12]\d{3}〕\S{1,6}号$/
const titleStyle = /^(?:title|subtitle|标题|副标题|文件标题|公文标题|报告标题)$/i

/** What `@fazhi/render` sets behind the report: its charts, which only repeat its figures. */
const chartStyle = /^图表(?:标题|说明|图题)$/

/** Writes paragraphs and tables into the manuscript, and notes where each came from. `as`: what all of them are, if known. */
export function writeBlocks(
  blocks: readonly DocxBlock[],
  sheet: Manuscript,
  placed: PlacedParagraph[],
  as: 'aside' | 'caption' | null = null,
): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      writeParagraph(block, sheet, placed, { as })
    } else if (laysOut(block)) {
      for (const row of block.rows) writeRow(row, sheet, placed, as)
    } else {
      writeTable(block, sheet, placed, { as })
    }
  }
}

function writeParagraph(paragraph: DocxParagraph, sheet: Manuscript, placed: PlacedParagraph[], given: Hints): void {
  let offset = 0
  const style = paragraph.style?.name ?? ''
  const title = titleStyle.test(style)
  const as = given.as ?? (chartStyle.test(style) ? 'aside' : null)
  const { alignment, headingLevel } = paragraph
  for (const [index, text] of paragraph.text.split(/[\n\v\f]/).entries()) {
    const start = sheet.line(text, {
      // 标题 1 is the first level of the text: the report's own title stands above it.
      heading: title ? null : headingLevel === null ? null : headingLevel + 1,
      align: alignment === 'center' || alignment === 'right' ? alignment : null,
      newPage: paragraph.pageBreakBefore && index === 0,
      as: as ?? (title ? 'title' : null),
    })
    placed.push({ start, length: text.length, paragraph: paragraph.index, offset })
    offset += text.length + 1
  }
}

/** A row that only puts words in their places: its cells below one another, 印发机关 and 印发日期 on one line. */
function writeRow(row: DocxRow, sheet: Manuscript, placed: PlacedParagraph[], as: 'aside' | 'caption' | null): void {
  const texts = row.cells.map(cell => wordsOf(cell.blocks).trim())
  if (!/印发$/.test(texts.at(-1) ?? '')) {
    for (const cell of row.cells) writeBlocks(cell.blocks, sheet, placed, as)
    return
  }
  let start = sheet.line(texts.join('\u3000'), { as })
  row.cells.forEach((cell, index) => {
    const first = cell.blocks.find(block => block.kind === 'paragraph')
    const length = texts[index]?.length ?? 0
    if (first !== undefined)
      placed.push({ start, length, paragraph: first.index, offset: first.text.length - first.text.trimStart().length })
    start += length + 1
  })
}

function writeTable(whole: DocxTable, sheet: Manuscript, placed: PlacedParagraph[], hints: Hints): void {
  const captioned = whole.rows.length > 2 && whole.rows[0]?.cells.length === 1 && (whole.rows[1]?.cells.length ?? 0) > 1
  if (captioned) writeBlocks(whole.rows[0]?.cells[0]?.blocks ?? [], sheet, placed, 'caption')
  const table = captioned ? { ...whole, rows: whole.rows.slice(1) } : whole
  const header = table.rows.findIndex(row => !row.header)
  const rows = table.rows.map(row => row.cells.map(cell => ({ text: wordsOf(cell.blocks), columns: cell.columnSpan, rows: cell.rowSpan })))
  const places = sheet.table(rows, Math.max(header, 0), hints)
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

/** A table that only puts text in its place: one cell wide, running text in its cells, or the signatures of several bodies. */
function laysOut(table: DocxTable): boolean {
  const cells = table.rows.flatMap(row => row.cells)
  if (table.rows.every(row => row.cells.length <= 1)) return true
  const texts = cells.map(cell => wordsOf(cell.blocks).trim()).filter(text => text !== '')
  if (texts.some(text => text.length > cellLimit)) return true
  return texts.length > 0 && texts.every(text => isOrganName(text) || laidOut.test(text))
}
