import type { Line, TableLine } from './line.ts'
import { trim } from './trim.ts'

/** What a format knows of a line beside its words. */
export type Hints = Partial<Pick<Line, 'heading' | 'align' | 'newPage' | 'as' | 'said'>>

/** One cell on its way into the reading text. */
export interface CellText {
  readonly text: string
  readonly columns?: number
  readonly rows?: number
}

/**
 * 誊写 Writes the reading text of a format that has markup, line by line: lines end in LF, cells of a row stand apart by a tab.
 * `line` and `table` give the place where they put what they were given.
 */
export interface Manuscript {
  readonly line: (text: string, hints?: Hints) => number
  readonly table: (rows: readonly (readonly CellText[])[], headerRows: number, hints?: Hints) => readonly (readonly number[])[]
  readonly finish: () => { readonly text: string; readonly lines: readonly Line[] }
}

/** An empty manuscript. */
export function manuscript(): Manuscript {
  const chunks: string[] = []
  const lines: Line[] = []
  let length = 0
  const write = (text: string): number => {
    const at = length
    chunks.push(text)
    length += text.length
    return at
  }
  const push = (start: number, text: string, hints: Hints, table: TableLine | null): void => {
    const span = trim(text, 0, text.length)
    if (span.start === span.end && table === null) return
    lines.push({
      span: { start: start + span.start, end: start + span.end },
      text: text.slice(span.start, span.end),
      heading: hints.heading ?? null,
      align: hints.align ?? null,
      newPage: hints.newPage ?? false,
      table,
      as: hints.as ?? null,
      said: hints.said ?? null,
    })
  }
  return {
    line: (text, hints = {}) => {
      const whole = text.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ')
      const at = write(whole)
      write('\n')
      push(at, whole, hints, null)
      return at
    },
    table: (rows, headerRows, hints = {}) => {
      const from = length
      const first = chunks.length
      const places: number[][] = []
      const cells: TableLine['rows'][number][] = []
      for (const row of rows) {
        const rowPlaces: number[] = []
        cells.push(
          row.map((cell, column) => {
            if (column > 0) write('\t')
            const bare = cell.text.replace(/[\s\u00a0\u3000]+/g, ' ').trim()
            const start = write(bare)
            rowPlaces.push(start)
            return { text: bare, span: { start, end: start + bare.length }, columns: cell.columns ?? 1, rows: cell.rows ?? 1 }
          }),
        )
        places.push(rowPlaces)
        write('\n')
      }
      const last = cells.at(-1)?.at(-1)
      if (last !== undefined)
        push(
          from,
          chunks
            .slice(first)
            .join('')
            .slice(0, last.span.end - from),
          hints,
          { headerRows, rows: cells },
        )
      return places
    },
    finish: () => ({ text: chunks.join(''), lines }),
  }
}
