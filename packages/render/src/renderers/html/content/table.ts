import type { Cell, Table } from '@fazhi/schema'
import { type Hole, type Markup, markup } from '../markup/markup.ts'
import type { Context } from './context.ts'
import { words } from './words.ts'

const figure = /^[-—\s\d.,，%％‰件个人次元万亿]*$/

/**
 * 表格 In a frame that scrolls on a narrow screen and can be reached by keyboard. Header cells say which column or row they
 * name; the first column names the rows when it holds words and the others hold figures.
 */
export function table(node: Table, { figures }: Context): Markup {
  const named = namesRows(node)
  const rows = node.rows.map((row, index) => {
    const head = index < node.headerRows
    return markup`<tr>${row.map((cell, column) => set(cell, head ? 'col' : named && column === 0 ? 'row' : null, figures))}</tr>\n`
  })
  const head = rows.slice(0, node.headerRows)
  const body = rows.slice(node.headerRows)
  const caption = node.caption === null ? null : markup`<caption>${words(node.caption, figures)}</caption>\n`
  return markup`<div class="table" role="group" tabindex="0" aria-label="${node.caption?.text ?? '表格'}">
<table>
${caption}${head.length === 0 ? null : markup`<thead>\n${head}</thead>\n`}${body.length === 0 ? null : markup`<tbody>\n${body}</tbody>\n`}</table>
</div>
`
}

function set(cell: Cell, scope: 'col' | 'row' | null, figures: Context['figures']): Markup {
  const spans: Hole = [cell.columns > 1 ? markup` colspan="${cell.columns}"` : null, cell.rows > 1 ? markup` rowspan="${cell.rows}"` : null]
  const content = words(cell, figures)
  // An empty header names nothing: HTML wants a plain cell there.
  if (scope === null || cell.text.trim() === '')
    return markup`<td${spans}${cell.text !== '' && figure.test(cell.text) ? markup` class="figure"` : null}>${content}</td>`
  const group = scope === 'col' ? cell.columns > 1 : cell.rows > 1
  return markup`<th scope="${group ? `${scope}group` : scope}"${spans}>${content}</th>`
}

function namesRows(node: Table): boolean {
  const body = node.rows.slice(node.headerRows)
  const wordy = (cell: Cell | undefined): boolean => cell !== undefined && cell.text !== '' && !figure.test(cell.text)
  const simple = body.every(row => row.every(cell => cell.rows === 1))
  return (
    simple &&
    body.length > 0 &&
    body.every(row => row.length > 1 && wordy(row[0])) &&
    body.some(row => row.slice(1).some(cell => !wordy(cell)))
  )
}
