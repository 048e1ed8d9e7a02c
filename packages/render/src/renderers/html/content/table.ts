import type { Cell, Table } from '@fazhi/schema'
import { type Hole, type Markup, markup } from '../markup/markup.ts'
import type { Context } from './context.ts'
import { type GridCell, tableGrid } from './table-grid.ts'
import { words } from './words.ts'

const figure = /^[-—\s\d.,，%％‰件个人次元万亿]*$/

/**
 * 表格 In a frame that scrolls on a narrow screen and can be reached by keyboard. Header cells say which column or row they
 * name; the first column names the rows when it holds words and the others hold figures.
 */
export function table(node: Table, { figures }: Context): Markup {
  const { head, body } = tableGrid(node)
  const named = namesRows(body)
  const row = (cells: readonly GridCell[], scopeOf: (column: number) => 'col' | 'row' | null): Markup =>
    markup`<tr>${cells.map((each, column) => set(each, scopeOf(column), figures))}</tr>\n`
  const caption = node.caption === null ? null : markup`<caption>${words(node.caption, figures)}</caption>\n`
  const heading = head.length === 0 ? null : markup`<thead>\n${head.map(cells => row(cells, () => 'col'))}</thead>\n`
  const text =
    body.length === 0 ? null : markup`<tbody>\n${body.map(cells => row(cells, column => (named && column === 0 ? 'row' : null)))}</tbody>\n`
  return markup`<div class="table" role="group" tabindex="0" aria-label="${node.caption?.text ?? '表格'}">
<table>
${caption}${heading}${text}</table>
</div>
`
}

function set({ cell, columns, rows }: GridCell, scope: 'col' | 'row' | null, figures: Context['figures']): Markup {
  const spans: Hole = [columns > 1 ? markup` colspan="${columns}"` : null, rows > 1 ? markup` rowspan="${rows}"` : null]
  // An empty header names nothing: HTML wants a plain cell there.
  if (cell === null || cell.text.trim() === '') return markup`<td${spans}></td>`
  const content = words(cell, figures)
  if (scope === null) return markup`<td${spans}${figure.test(cell.text) ? markup` class="figure"` : null}>${content}</td>`
  const group = scope === 'col' ? columns > 1 : rows > 1
  return markup`<th scope="${group ? `${scope}group` : scope}"${spans}>${content}</th>`
}

function namesRows(body: readonly (readonly GridCell[])[]): boolean {
  const wordy = (cell: Cell | null | undefined): boolean =>
    cell !== null && cell !== undefined && cell.text !== '' && !figure.test(cell.text)
  return (
    body.length > 0 &&
    body.every(row => row.length > 1 && wordy(row[0]?.cell) && row.every(({ rows }) => rows === 1)) &&
    body.some(row => row.slice(1).some(({ cell }) => !wordy(cell)))
  )
}
