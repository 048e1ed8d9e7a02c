import { type NumberRead, numberAt } from '../numeral/number.ts'

/** 单元格里的数 The number that a cell is, with or without its unit; `null` if it says anything else. */
export function soleNumber(text: string): NumberRead | null {
  const start = text.search(/[0-9０-９]/)
  if (start < 0 || text.slice(0, start).trim() !== '') return null
  const number = numberAt(text, start, false)
  return number && number.hedge === undefined && text.slice(number.end).trim() === '' ? number : null
}
