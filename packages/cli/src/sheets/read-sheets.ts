import type { ReturnedSheet } from '@fazhi/draft'
import readXlsxFile from 'read-excel-file/node'
import { readFile } from '../input/read-file.ts'
import { OperatorError } from '../operator-error.ts'

/** Every sheet of a workbook that came back. */
export async function readSheets(path: string): Promise<readonly ReturnedSheet[]> {
  const bytes = Buffer.from(await readFile(path))
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new OperatorError(`${path}：不是 .xlsx 表格，请在 Excel 或 WPS 里另存为 .xlsx`)
  const sheets = await readXlsxFile(bytes).catch(() => {
    throw new OperatorError(`${path}：表格读不出来，可能已经损坏，请在 Excel 或 WPS 里打开后另存为 .xlsx`)
  })
  return sheets.map(({ sheet, data }) => ({ file: path, name: sheet, rows: data.map(row => row.map(plain)) }))
}

/** The library's types take a date for its constructor; what comes is a date. */
function plain<Cell>(cell: Cell): Exclude<Cell, DateConstructor> | null {
  return typeof cell === 'function' ? null : (cell as Exclude<Cell, DateConstructor>)
}
