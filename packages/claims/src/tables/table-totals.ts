import type { Claim, Quantity } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Grid } from './grid-of.ts'
import { naming } from './naming.ts'
import { totalWord } from './total-word.ts'

/** A total with what it should be the sum of, and where its label stands. */
interface Line {
  readonly subject: string
  readonly total: Quantity
  readonly parts: readonly Quantity[]
  /** Whether every place of the line has a number or nothing at all. */
  readonly complete: boolean
}

const subtotal = /小计|其中|^#|^含/
/** Columns that name or measure and do not add up. */
const measuring = /率|比|均|占|同比|增长|幅/
const unsummable = (head: string): boolean => naming.test(head) || measuring.test(head)

const sumOf = (parts: readonly Quantity[]) => parts.reduce((all, { value }) => rational.add(all, value), rational.zero)
const unitsAgree = (all: readonly Quantity[]): boolean => new Set(all.map(({ unit }) => unit)).size === 1 && all[0]?.unit !== '%'

function lineOf(subject: string, at: Quantity | null, others: readonly (Quantity | null)[], gaps: readonly boolean[]): Line | null {
  const parts = others.filter(other => other !== null)
  if (!at || parts.length < 2 || !unitsAgree([at, ...parts])) return null
  return { subject, total: at, parts, complete: others.every((other, i) => other !== null || gaps[i]) }
}

/** 合计 at the foot or at the head of the body: every column by itself. */
function columnLines({ words, numbers, empty, headerRows }: Grid): Line[] {
  const body = words.map((_, r) => r).filter(r => r >= headerRows)
  const labels = (r: number): string => words[r]?.find((word, c) => word !== '' && !numbers[r]?.[c]) ?? ''
  const row = body.find(r => words[r]?.some((word, c) => c < 2 && totalWord.test(word)))
  if (row === undefined || body.some(r => subtotal.test(labels(r)))) return []
  const rows = row === body[0] ? body.slice(1) : body.slice(0, body.indexOf(row))
  const lines: Line[] = []
  for (let c = 1; c < (words[row]?.length ?? 0); c++) {
    const head = words
      .slice(0, headerRows)
      .map(header => header[c] ?? '')
      .join('')
    if (unsummable(head)) continue
    const line = lineOf(
      head === '' ? '合计' : head,
      numbers[row]?.[c] ?? null,
      rows.map(r => numbers[r]?.[c] ?? null),
      rows.map(r => empty[r]?.[c] ?? true),
    )
    if (line) lines.push(line)
  }
  return lines
}

/** 合计 as the last or first column: every row by itself. */
function rowLines({ words, numbers, empty, headerRows }: Grid): Line[] {
  const heads = words[headerRows - 1] ?? []
  const [column, ...more] = heads.flatMap((head, c) => (totalWord.test(head) ? [c] : []))
  // Of two total columns nothing says which columns each sums up.
  if (headerRows === 0 || column === undefined || more.length > 0) return []
  const columns = heads.flatMap((head, c) => (c > 0 && c !== column && !unsummable(head) && !subtotal.test(head) ? [c] : []))
  const before = columns.filter(c => c < column)
  const wanted = before.length >= 2 ? before : columns.filter(c => c > column)
  return words.slice(headerRows).flatMap((row, i) => {
    const r = headerRows + i
    const line = lineOf(
      row[0] ?? '合计',
      numbers[r]?.[column] ?? null,
      wanted.map(c => numbers[r]?.[c] ?? null),
      wanted.map(c => empty[r]?.[c] ?? true),
    )
    return line ? [line] : []
  })
}

const right = ({ total: stated, parts }: Line): boolean => interval.overlaps(stated.range, interval.sum(parts.map(({ range }) => range)))

function claimOf(line: Line): Claim {
  const { subject, total: stated, parts } = line
  const sum = sumOf(parts)
  const text = rational.print(sum, stated.places)
  const spans = [stated, ...parts].map(({ span }) => span)
  const terms = parts.map(part => part.text).join(' + ')
  return {
    kind: 'sum',
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    subject: `表格合计（${subject}）`,
    stated,
    operands: parts.map(quantity => ({ role: 'part', quantity })),
    computed: interval.sum(parts.map(({ range }) => range)),
    verdict: right(line) ? 'consistent' : 'inconsistent',
    because: `${terms} = ${text}${stated.unit}${right(line) ? '' : `，表中为${stated.text}`}`,
  }
}

/** Lines whose sum is right; one that is off accuses only among lines that are right, or where it is off by little. */
function claimsOf(lines: readonly Line[]): Claim[] {
  const good = lines.filter(right)
  return lines.flatMap(line => {
    if (right(line)) return [claimOf(line)]
    const [stated, sum] = [rational.toNumber(line.total.value), rational.toNumber(sumOf(line.parts))]
    const near = Math.abs(stated - sum) <= 0.1 * Math.max(stated, sum)
    return line.complete && (good.length * 2 >= lines.length || (near && good.length * 2 >= lines.length - 1)) ? [claimOf(line)] : []
  })
}

/** 表格合计 What stands under or beside 合计 is the sum of its column or row. A table with 小计 or 其中 is left alone: what is part of what is not said. */
export function tableTotals(grid: Grid): readonly Claim[] {
  return [...claimsOf(columnLines(grid)), ...claimsOf(rowLines(grid))]
}
