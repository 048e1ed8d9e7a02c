import type { Cell, Table } from '@fazhi/schema'
import { escapeText } from './escape-text.ts'
import { type LabelWord, label } from './label.ts'

/**
 * 表格 A GitHub table where that can hold it (one heading row, no merged cells), an HTML table otherwise. A caption stands
 * above, in bold, and is labelled as one; `labels` go before whatever comes first.
 */
export function table(node: Table, labels: readonly LabelWord[]): readonly string[] {
  const width = node.rows[0]?.length ?? 0
  const simple = node.headerRows === 1 && width > 0 && node.rows.every(row => row.length === width && row.every(single))
  if (!simple) return [label(labels) + htmlTable(node)]
  const [head = [], ...body] = node.rows
  const lines = [row(head), `|${' --- |'.repeat(width)}`, ...body.map(row)].join('\n')
  return node.caption === null
    ? [label(labels) + lines]
    : [`${label([...labels, '表题'])}**${escapeText(node.caption.text, 'heading')}**`, lines]
}

function single(cell: Cell): boolean {
  return cell.columns === 1 && cell.rows === 1
}

function row(cells: readonly Cell[]): string {
  return `|${cells.map(cell => ` ${escapeText(cell.text, 'cell')} |`).join('')}`
}

function htmlTable(node: Table): string {
  const rows = node.rows.map((cells, index) => {
    const tag = index < node.headerRows ? 'th' : 'td'
    return `<tr>${cells.map(cell => `<${tag}${spans(cell)}>${escapeHtml(cell.text)}</${tag}>`).join('')}</tr>`
  })
  const head = rows.slice(0, node.headerRows)
  const body = rows.slice(node.headerRows)
  return [
    '<table>',
    ...(node.caption === null ? [] : [`<caption>${escapeHtml(node.caption.text)}</caption>`]),
    ...(head.length === 0 ? [] : ['<thead>', ...head, '</thead>']),
    ...(body.length === 0 ? [] : ['<tbody>', ...body, '</tbody>']),
    '</table>',
  ].join('\n')
}

function spans(cell: Cell): string {
  return (cell.columns > 1 ? ` colspan="${cell.columns}"` : '') + (cell.rows > 1 ? ` rowspan="${cell.rows}"` : '')
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .trim()
    .replace(/\r\n|[\n\r]/g, '<br>')
}
