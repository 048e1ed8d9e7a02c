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
  const lines = simple ? pipeTable(node.rows, width) : htmlTable(node)
  return node.caption === null
    ? [label(labels) + lines]
    : [`${label([...labels, '表题'])}**${escapeText(node.caption.text, 'heading')}**`, lines]
}

function single(cell: Cell): boolean {
  return cell.columns === 1 && cell.rows === 1
}

function pipeTable(rows: Table['rows'], width: number): string {
  const [head = [], ...body] = rows
  return [row(head), `|${' --- |'.repeat(width)}`, ...body.map(row)].join('\n')
}

function row(cells: readonly Cell[]): string {
  return `|${cells.map(cell => ` ${escapeText(cell.text, 'cell')} |`).join('')}`
}

/** `role`: that it is a table of data, however small, and not there for the layout. */
function htmlTable(node: Table): string {
  const rows = node.rows.map((cells, index) => {
    const tag = index < node.headerRows ? 'th' : 'td'
    return `<tr>${cells.map(cell => `<${tag}${spans(cell)}>${escapeHtml(cell.text)}</${tag}>`).join('')}</tr>`
  })
  const head = rows.slice(0, node.headerRows)
  const body = rows.slice(node.headerRows)
  return [
    '<table role="table">',
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
