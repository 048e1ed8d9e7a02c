import type { Span } from '@fazhi/schema'

/** A number of a table: what the figures say, and where the report has its cell; `null`: the row is gone. */
export interface TableCell {
  readonly expected: string
  readonly place: Span | null
}

/** 核对数据表 The number cells of a table written by {{表 …}}, found again in the reading text, where cells stand between tabs. `from`: where to look. */
export const tableCells = (
  markdown: string,
  text: string,
  from: number,
): { readonly cells: readonly TableCell[]; readonly end: number } => {
  const [header = [], , ...rows] = markdown.split('\n').map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
  const head = header.join('\t')
  const start = text.indexOf(head, from)
  const gone = rows.flatMap(row => row.slice(2).map(expected => ({ expected, place: null })))
  if (start < 0) return { cells: gone, end: from }
  let cursor = start + head.length
  const cells = rows.flatMap((row): readonly TableCell[] => {
    const opening = `\n${row.slice(0, 2).join('\t')}\t`
    const at = text.indexOf(opening, cursor)
    const breaks = text.indexOf('\n\n', cursor)
    if (at < 0 || (breaks >= 0 && at > breaks + 1)) return row.slice(2).map(expected => ({ expected, place: null }))
    let place = at + opening.length
    const found = row.slice(2).map(expected => {
      const ends = /[\t\n]|$/.exec(text.slice(place, place + 200))?.index ?? 0
      const span = { start: place, end: place + ends }
      place = span.end + 1
      return { expected, place: span }
    })
    cursor = place - 1
    return found
  })
  return { cells, end: cursor }
}
