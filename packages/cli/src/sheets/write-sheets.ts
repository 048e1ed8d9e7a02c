import type { CollectingSheet } from '@fazhi/draft'
import stringWidth from 'string-width'
import writeXlsxFile from 'write-excel-file/node'

/** Units of money and time may have decimals; things are counted in whole numbers. */
const decimal = /元|小时|日|天|亩|公里/
const widths = [40, 26, 8, 46, 12, 12, 18, 28]

/** 采集表 as an Excel workbook: the header stays in sight, this year's column takes numbers only. */
export async function writeSheets(sheets: readonly CollectingSheet[]): Promise<Uint8Array> {
  const made = sheets.map(({ name, rows, valueColumn }) => ({
    sheet: name,
    data: rows.map((row, index) =>
      row.map((cell, column) => ({ ...styled(cell, index === 0, column === valueColumn), height: heightOf(row) })),
    ),
    columns: widths.map(width => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }))
  const validation = insertValidation(sheets)
  const validated = {
    'xl/worksheets/sheet{id}.xml': {
      transform: (...[xml, ...rest]: Parameters<typeof validation>) => fitToWidth(validation(xml, ...rest)),
    },
  }
  return writeXlsxFile(made, { features: [{ files: { transform: validated } }] }).toBuffer()
}

/** 打印 All columns on one page across, as many pages down as it takes (ECMA-376-1 18.3.1.65, 18.3.1.63). */
const fitToWidth = (xml: string): string =>
  xml
    .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('<pageSetup ', '<pageSetup fitToHeight="0" ')

/** As many lines as its fullest cell takes, in points: left to itself, not every program makes room for what wraps. */
const heightOf = (row: readonly (string | number | null)[]): number =>
  4 + 15 * Math.max(...row.map((cell, column) => Math.ceil(stringWidth(String(cell ?? '')) / ((widths[column] ?? 12) - 2))), 1)

function styled(cell: string | number | null, header: boolean, toFill: boolean) {
  const look = {
    wrap: true,
    alignVertical: 'center' as const,
    borderStyle: 'thin' as const,
    ...(toFill ? { backgroundColor: '#FFF8DC' } : {}),
  }
  if (header) return { value: String(cell ?? ''), ...look, fontWeight: 'bold' as const, backgroundColor: '#DDE6F0' }
  return cell === null ? { ...look } : { value: cell, ...look }
}

/** 数据验证 (ECMA-376-1 18.3.1.33) directly behind the sheet's data, where the schema wants it. */
function insertValidation(sheets: readonly CollectingSheet[]) {
  return (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }): string => {
    const sheet = sheets[sheetIndex]
    if (!sheet) return xml
    const column = String.fromCharCode(65 + sheet.valueColumn)
    const unitColumn = (sheet.rows[0] ?? []).indexOf('单位')
    const cells = sheet.rows
      .slice(1)
      .map((row, index) => ({ cell: `${column}${index + 2}`, decimal: decimal.test(String(row[unitColumn] ?? '')) }))
    const rules = [
      validation(
        'whole',
        '应为不小于0的整数',
        cells.filter(entry => !entry.decimal),
      ),
      validation(
        'decimal',
        '应为不小于0的数',
        cells.filter(entry => entry.decimal),
      ),
    ].filter(rule => rule !== '')
    return rules.length === 0
      ? xml
      : xml.replace('</sheetData>', `</sheetData><dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`)
  }
}

function validation(type: string, message: string, cells: readonly { cell: string }[]): string {
  if (cells.length === 0) return ''
  const places = cells.map(({ cell }) => cell).join(' ')
  return `<dataValidation type="${type}" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="本年数" error="${message}" sqref="${places}"><formula1>0</formula1></dataValidation>`
}
