import { parseFragment } from 'parse5'
import type { FrontMatter } from '../../reading/front-matter.ts'
import type { Hints, Manuscript } from '../../reading/manuscript.ts'
import { flatten } from '../html/flatten.ts'
import type { Origin } from './origin.ts'
import { readBlocks } from './read-blocks.ts'
import { say } from './say.ts'

/** Writes the lines of a Markdown text into the manuscript and says where each was taken from. */
export function markdownLines(original: string, body: number, front: FrontMatter, sheet: Manuscript): readonly Origin[] {
  const starts = lineStarts(original, body)
  const at = (line: number): number => starts[line] ?? original.length
  const origins: Origin[] = []
  let inList = false
  for (const block of readBlocks(original.slice(body))) {
    inList = block.labels.includes('附件说明') || (inList && block.number !== '')
    const [first] = block.lines
    if (block.table !== null || block.html !== null) {
      const line = { text: '', line: 0, bold: 0 }
      const hints: Hints = front.exact === true ? { said: say(block, line, 0, false) } : {}
      if (block.table === null) writeHtml(block.html ?? '', hints, at(block.from), at(block.to))
      else writeTable(block.table.rows, block.table.headerRows, hints, block.from)
    } else if (first !== undefined) {
      for (const [index, line] of block.lines.entries()) {
        const number = index === 0 ? block.number : ''
        const text = number + line.text
        const said = front.exact === true ? { said: say(block, line, index, inList) } : {}
        const start = sheet.line(text, { heading: block.heading, ...said })
        origins.push({ start, end: start + text.length, from: at(block.from + line.line), to: at(block.from + line.line + 1) })
      }
    }
  }
  return origins

  function writeTable(rows: readonly (readonly string[])[], headerRows: number, hints: Hints, line: number): void {
    const places = sheet.table(
      rows.map(row => row.map(text => ({ text }))),
      headerRows,
      hints,
    )
    for (const [r, row] of rows.entries()) {
      // The second line of a table is its rule.
      const to = at(line + r + (r === 0 ? 1 : 2))
      let cursor = at(line + r + (r === 0 ? 0 : 1))
      for (const [c, text] of row.entries()) {
        const start = places[r]?.[c] ?? 0
        origins.push({ start, end: start + text.length, from: cursor, to })
        const found = original.indexOf(text, cursor)
        const bar = original.indexOf('|', found >= 0 && found < to ? found + text.length : cursor + 1)
        if (bar >= 0 && bar < to) cursor = bar
      }
    }
  }

  function writeHtml(html: string, hints: Hints, from: number, to: number): void {
    for (const line of flatten(parseFragment(html, { sourceCodeLocationInfo: true }), html)) {
      if (line.table === null) {
        const said = hints.said
          ? { said: { ...hints.said, role: line.hints.as === 'caption' ? ('caption' as const) : hints.said.role } }
          : {}
        const start = sheet.line(line.text, { ...line.hints, ...said })
        origins.push({ start, end: start + line.text.length, from, to })
        continue
      }
      const places = sheet.table(line.table.rows, line.table.headerRows, hints)
      line.table.rows.forEach((row, r) => {
        row.forEach((cell, c) => {
          const start = places[r]?.[c] ?? 0
          origins.push({ start, end: start + cell.text.length, from: from + (cell.runs[0]?.from ?? 0), to })
        })
      })
    }
  }
}

function lineStarts(original: string, body: number): readonly number[] {
  const starts = [body]
  const breaks = /\r\n|[\n\r]/g
  breaks.lastIndex = body
  for (let at = breaks.exec(original); at !== null; at = breaks.exec(original)) starts.push(at.index + at[0].length)
  return starts
}
