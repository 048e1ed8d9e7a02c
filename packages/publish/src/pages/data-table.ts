import { type Hole, type Markup, markup } from '@fazhi/render/parts'

/** 表格 A caption, columns with scope, rows whose first cell names them; in a frame that scrolls on a narrow screen and can be reached by keyboard. */
export function dataTable(input: {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [name: Hole, ...cells: readonly Hole[]])[]
  /** Whether the cells are figures, which stand at the right. */
  readonly figures: boolean
}): Markup {
  const { caption, columns, rows, figures } = input
  const cell = (content: Hole): Markup => (figures ? markup`<td class="figure">${content}</td>` : markup`<td>${content}</td>`)
  return markup`<div class="table" role="group" tabindex="0" aria-label="${caption}">
<table>
<caption>${caption}</caption>
<thead>
<tr>${columns.map((column, index) => markup`<th scope="col"${index === 0 ? markup` class="name"` : null}>${column}</th>`)}</tr>
</thead>
<tbody>
${rows.map(([name, ...cells]) => markup`<tr><th scope="row" class="name">${name}</th>${cells.map(cell)}</tr>\n`)}</tbody>
</table>
</div>
`
}
