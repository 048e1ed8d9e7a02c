import { alignRuns } from './align-runs.ts'
import { attribute } from './attribute.ts'
import type { Element, Node } from './dom.ts'
import { elementKinds } from './element-kinds.ts'
import type { HtmlCell, HtmlTable } from './html-line.ts'
import { isHidden } from './is-hidden.ts'
import { type LineWriter, lineWriter } from './line-writer.ts'

const cellLimit = 200

/** 表格 A table of data; `null` for one that only lays out the page (nested, one column, paragraphs in its cells). */
export function readTable(table: Element, original: string): HtmlTable | null {
  const role = attribute(table, 'role')
  if (role === 'presentation') return null
  const rows: HtmlCell[][] = []
  let headerRows = 0
  for (const row of rowsOf(table)) {
    const cells = row.childNodes.filter(node => node.nodeName === 'td' || node.nodeName === 'th').filter(node => 'tagName' in node)
    const read = cells.map(cell => readCell(cell, original, role === 'table' ? Number.POSITIVE_INFINITY : cellLimit))
    if (read.some(cell => cell === null)) return null
    const kept = read.filter(cell => cell !== null)
    if (kept.length === 0) continue
    const heads = row.parentNode?.nodeName === 'thead' || cells.every(cell => cell.tagName === 'th')
    if (heads && headerRows === rows.length) headerRows++
    rows.push(kept)
  }
  // role="table": the page itself says that it is one.
  if (rows.length === 0 || (role !== 'table' && (rows.length < 2 || !rows.some(row => row.length > 1)))) return null
  const caption = table.childNodes.find(node => node.nodeName === 'caption')
  return { caption: caption !== undefined && 'tagName' in caption ? written(caption, original) : null, headerRows, rows }
}

function rowsOf(table: Element): readonly Element[] {
  return table.childNodes.flatMap(node => {
    if (!('tagName' in node)) return []
    if (node.tagName === 'tr') return [node]
    return ['thead', 'tbody', 'tfoot'].includes(node.tagName)
      ? node.childNodes.filter(each => 'tagName' in each).filter(each => each.tagName === 'tr')
      : []
  })
}

/** The words of an element on one line; `null` when there are none. */
function written(element: Element, original: string): ReturnType<LineWriter['take']> {
  const cell = readCell(element, original, cellLimit)
  return cell === null || cell.text === '' ? null : { text: cell.text, runs: cell.runs, linked: 0 }
}

function readCell(cell: Element, original: string, limit: number): HtmlCell | null {
  const writer = lineWriter()
  const stack: Node[] = [...cell.childNodes].reverse()
  let paragraphs = 0
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('value' in node && node.nodeName === '#text') {
      const from = node.sourceCodeLocation?.startOffset ?? 0
      const raw = node.sourceCodeLocation ? original.slice(from, node.sourceCodeLocation.endOffset) : node.value
      writer.add(node.value, alignRuns(raw, node.value, from), false, false)
    } else if ('tagName' in node) {
      if (isHidden(node)) continue
      if (node.tagName === 'table' || /^h[1-6]$/.test(node.tagName)) return null
      if (node.tagName === 'p' && ++paragraphs > 3) return null
      if (node.tagName === 'br' || elementKinds.block.has(node.tagName)) writer.add(' ', [], false, false)
      for (let i = node.childNodes.length - 1; i >= 0; i--) {
        const child = node.childNodes[i]
        if (child !== undefined) stack.push(child)
      }
    }
  }
  const line = writer.take()
  if (line !== null && line.text.length > limit) return null
  const span = (name: string): number => Math.min(100, Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1))
  return { text: line?.text ?? '', runs: line?.runs ?? [], columns: span('colspan'), rows: span('rowspan') }
}
