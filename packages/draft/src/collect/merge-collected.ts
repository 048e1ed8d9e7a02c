import { rational } from '@fazhi/claims'
import { indicatorIndex, type KnownIndicator, type Rational } from '@fazhi/schema'
import { readNumber } from '../figures/read-number.ts'
import { written } from '../figures/written.ts'
import { collectingColumns } from './collecting-sheet.ts'

/** A sheet as it came back: which file, which sheet, its cells. */
export interface ReturnedSheet {
  readonly file: string
  readonly name: string
  readonly rows: readonly (readonly (string | number | boolean | Date | null | undefined)[])[]
}

/** 冲突 Several departments gave different numbers for one figure. */
export interface Conflict {
  readonly term: string
  readonly values: readonly { readonly value: string; readonly place: string }[]
}

/** 汇总结果 */
export interface Merged {
  /** figures.yaml of what is agreed; figures in conflict are left open with the values beside them. */
  readonly yaml: string
  readonly conflicts: readonly Conflict[]
  /** Cells that cannot be read, with file, sheet and address, in Chinese. */
  readonly troubles: readonly string[]
  readonly count: number
}

interface Entry {
  readonly known: KnownIndicator
  readonly value: Rational | null
  readonly last: Rational | null
  readonly source: string
  readonly department: string
  readonly place: string
}

/** 汇总 Sheets from many departments become one figures file; the same number twice agrees, two numbers are a conflict, cell by cell. */
export const mergeCollected = (year: number, sheets: readonly ReturnedSheet[]): Merged => {
  const troubles: string[] = []
  const entries = sheets.flatMap(sheet => readSheet(sheet, troubles))
  const byId = new Map<string, Entry[]>()
  for (const entry of entries) byId.set(entry.known.indicator.id, [...(byId.get(entry.known.indicator.id) ?? []), entry])

  const conflicts: Conflict[] = []
  const families = new Map<string, string[]>()
  let count = 0
  for (const group of byId.values()) {
    const [first] = group
    if (first === undefined) continue
    const given = group.filter(entry => entry.value !== null)
    const values = new Set(given.map(entry => written(entry.value ?? rational.zero)))
    const { family, indicator } = first.known
    if (values.size > 1) {
      conflicts.push({
        term: indicator.term,
        values: given.map(entry => ({ value: written(entry.value ?? rational.zero), place: entry.place })),
      })
    } else if (values.size === 1) count += 1
    const [agreed] = values.size === 1 ? values : []
    const lines = families.get(family.term) ?? families.set(family.term, []).get(family.term)
    lines?.push(line(indicator.short, agreed ?? null, given[0] ?? first, values))
  }
  const body = [...families].map(([term, lines]) => [`  ${quote(term)}:`, ...lines].join('\n'))
  return { yaml: [`年度: ${year}`, body.length > 0 ? '数据:' : '数据: {}', ...body, ''].join('\n'), conflicts, troubles, count }
}

const line = (short: string, agreed: string | null, { last, source, department }: Entry, values: ReadonlySet<string>): string => {
  const fields = [
    `值: ${agreed ?? '~'}`,
    ...(last ? [`上年: ${written(last)}`] : []),
    ...(source === '' ? [] : [`来源: ${quote(source)}`]),
    ...(department === '' ? [] : [`部门: ${quote(department)}`]),
  ]
  const conflict = values.size > 1 ? ` # 有冲突：${[...values].join('、')}` : ''
  return `    ${quote(short)}: { ${fields.join(', ')} }${conflict}`
}

const readSheet = ({ file, name, rows }: ReturnedSheet, troubles: string[]): readonly Entry[] => {
  const headerAt = rows.findIndex(row => row.some(cell => text(cell) === collectingColumns.value))
  const header = rows[headerAt]
  if (header === undefined) {
    if (rows.some(row => row.some(cell => text(cell) !== '')))
      troubles.push(`${file}“${name}”：没有“${collectingColumns.value}”这一列，整张表略过`)
    return []
  }
  const at = (title: string): number => header.findIndex(cell => text(cell) === title)
  const columns = {
    id: at(collectingColumns.id),
    term: at(collectingColumns.term),
    value: at(collectingColumns.value),
    last: at(collectingColumns.last),
  }
  const more = { source: at(collectingColumns.source), department: at(collectingColumns.department) }
  return rows.slice(headerAt + 1).flatMap((row, index) => {
    const number = headerAt + 2 + index
    const place = (column: number): string => `${file}“${name}”${letter(column)}${number}`
    const [id, term] = [text(row[columns.id]), text(row[columns.term])]
    if (id === '' && term === '') return []
    const known = indicatorIndex.byId(id) ?? indicatorIndex.byName(term)[0]
    if (known === undefined) {
      troubles.push(`${place(Math.max(columns.id, columns.term, 0))}：不认识“${term || id}”`)
      return []
    }
    const read = (column: number): Rational | null => {
      const given = column < 0 ? '' : text(row[column])
      if (given === '') return null
      const result = readNumber(given, known)
      if ('value' in result) return result.value
      troubles.push(`${place(column)}：${result.refused}`)
      return null
    }
    const value = read(columns.value)
    const last = read(columns.last)
    return [{ known, value, last, source: text(row[more.source]), department: text(row[more.department]), place: place(columns.value) }]
  })
}

const text = (cell: ReturnedSheet['rows'][number][number]): string => (cell === null || cell === undefined ? '' : String(cell).trim())

/** 0 → A, 27 → AB. */
const letter = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + Math.max(0, column)) : letter(Math.floor(column / 26) - 1) + letter(column % 26)

const quote = (words: string): string => (/^[\p{L}\d][\p{L}\d（）、]*$/u.test(words) ? words : JSON.stringify(words))
