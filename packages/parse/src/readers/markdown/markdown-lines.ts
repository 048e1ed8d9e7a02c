import MarkdownIt from 'markdown-it'
import type { CellText, Hints, Manuscript } from '../../reading/manuscript.ts'
import { inlineLines } from './inline-lines.ts'
import type { Origin } from './origin.ts'

// Indented code is switched off: a clerk who indents a paragraph by four spaces means a paragraph.
const markdown = new MarkdownIt({ html: true }).disable(['code'])

/** Writes the lines of a Markdown text into the manuscript and says where each was taken from. */
export function markdownLines(original: string, body: number, sheet: Manuscript): readonly Origin[] {
  const starts = lineStarts(original, body)
  const origins: Origin[] = []
  const numbers: string[] = []
  let hints: Hints = {}
  let row: CellText[] | null = null
  let rows: CellText[][] = []
  let headerRows = 0
  let rowLine = 0
  const rowOrigins: { readonly from: number; readonly to: number }[] = []
  for (const token of markdown.parse(original.slice(body).replace(/\0/g, ' '), {})) {
    const from = starts[token.map?.[0] ?? 0] ?? original.length
    const to = starts[token.map?.[1] ?? 0] ?? original.length
    switch (token.type) {
      case 'heading_open':
        hints = { heading: Number(token.tag.slice(1)) }
        break
      case 'paragraph_open':
        hints = {}
        break
      case 'list_item_open':
        if (token.info !== '') numbers.push(`${token.info}${token.markup} `)
        break
      case 'thead_open':
        headerRows = 0
        break
      case 'tr_open':
        row = []
        rowLine = from
        if (token.map !== null) rowOrigins.push({ from: rowLine, to })
        break
      case 'tr_close':
        if (row !== null) rows.push(row)
        row = null
        break
      case 'thead_close':
        headerRows = rows.length
        break
      case 'table_close': {
        const places = sheet.table(rows, headerRows)
        places.forEach((cells, r) => {
          const line = rowOrigins[r]
          let cursor = line?.from ?? 0
          cells.forEach((start, c) => {
            const bare = rows[r]?.[c]?.text.trim() ?? ''
            const at = bare === '' ? -1 : original.indexOf(bare, cursor)
            const found = at >= 0 && line !== undefined && at < line.to
            origins.push({ start, end: start + bare.length, from: found ? at : cursor, to: line?.to ?? cursor })
            if (found) cursor = at + bare.length
          })
        })
        rows = []
        rowOrigins.length = 0
        headerRows = 0
        break
      }
      case 'inline': {
        const pieces = inlineLines(token.children ?? [])
        if (row !== null) {
          row.push({ text: pieces.map(piece => piece.text).join(' ') })
          break
        }
        for (const [index, piece] of pieces.entries()) {
          const number = index === 0 ? (numbers.pop() ?? '') : ''
          const start = sheet.line(number + piece.text, { ...hints, gap: index === 0 })
          const line = (token.map?.[0] ?? 0) + piece.line
          origins.push({
            start,
            end: start + number.length + piece.text.length,
            from: starts[line] ?? from,
            to: starts[line + 1] ?? original.length,
          })
        }
        break
      }
      case 'fence':
      case 'html_block':
        for (const [index, text] of plain(token.type, token.content).entries()) {
          const start = sheet.line(text, { gap: index === 0 })
          origins.push({ start, end: start + text.length, from, to })
        }
        break
    }
  }
  return origins
}

function plain(type: string, content: string): readonly string[] {
  const text = type === 'fence' ? content : content.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^<>]*>/g, '')
  return text.split('\n').filter(line => line.trim() !== '')
}

function lineStarts(original: string, body: number): readonly number[] {
  const starts = [body]
  const breaks = /\r\n|[\n\r]/g
  breaks.lastIndex = body
  for (let at = breaks.exec(original); at !== null; at = breaks.exec(original)) starts.push(at.index + at[0].length)
  return starts
}
