/** 行列 Line and column of a UTF-16 offset, both from 1; lines end at LF, CRLF or CR. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Looks up places in one text; built once, each question answered by bisection. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0]
  for (const end of text.matchAll(/\r\n?|\n/g)) starts.push(end.index + end[0].length)
  return offset => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
