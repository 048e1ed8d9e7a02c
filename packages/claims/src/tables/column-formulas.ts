import type { Claim, ClaimKind, Interval, Quantity } from '@fazhi/schema'
import { interval } from '../arithmetic/interval.ts'
import { judge } from '../arithmetic/judge.ts'
import { rational } from '../arithmetic/rational.ts'
import type { Grid } from './grid-of.ts'
import { naming } from './naming.ts'
import { totalWord } from './total-word.ts'

/** 列间算式 A way to compute the numbers of one column from those of others in the same row. */
interface Formula {
  readonly kind: ClaimKind
  readonly roles: readonly string[]
  readonly of: (numbers: readonly Quantity[]) => Interval
  readonly working: (numbers: readonly Quantity[]) => string
}

const hundred = rational.of(100n)
const range = (quantity: Quantity | undefined): Interval => (quantity as Quantity).range
const text = (quantity: Quantity | undefined): string => (quantity as Quantity).text
const percent = (above: Interval, below: Interval): Interval => interval.scale(interval.divide(above, below), hundred)

/** 结案率, 占比, 完成率: a part of one column, or of two together. */
const ratios: readonly Formula[] = [
  {
    kind: 'rate',
    roles: ['numerator', 'denominator'],
    of: ([a, b]) => percent(range(a), range(b)),
    working: ([a, b]) => `${text(a)} ÷ ${text(b)}`,
  },
  {
    kind: 'rate',
    roles: ['numerator', 'denominator', 'denominator'],
    of: ([a, b, c]) => percent(range(a), interval.add(range(b), range(c))),
    working: ([a, b, c]) => `${text(a)} ÷ (${text(b)} + ${text(c)})`,
  },
]
const growths: readonly Formula[] = [
  {
    kind: 'comparison',
    roles: ['current', 'base'],
    of: ([a, b]) => percent(interval.subtract(range(a), range(b)), range(b)),
    working: ([a, b]) => `(${text(a)} − ${text(b)}) ÷ ${text(b)}`,
  },
]
/** 增减数, 未结: what one column has more than another; what was there and came, less what went. */
const remainders: readonly Formula[] = [
  {
    kind: 'sum',
    roles: ['in', 'out'],
    of: ([a, b]) => interval.subtract(range(a), range(b)),
    working: ([a, b]) => `${text(a)} − ${text(b)}`,
  },
  {
    kind: 'sum',
    roles: ['in', 'in', 'out'],
    of: ([a, b, c]) => interval.subtract(interval.add(range(a), range(b)), range(c)),
    working: ([a, b, c]) => `${text(a)} + ${text(b)} − ${text(c)}`,
  },
]

/** 占比: of the total of its own column, or where there is none, of all its rows together. */
const shareOfAll: Formula = {
  kind: 'rate',
  roles: ['numerator', 'denominator'],
  of: ([a, ...all]) => percent(range(a), interval.sum(all.map(range))),
  working: ([a, ...all]) => `${text(a)} ÷ ${all.length > 1 ? `(${all.map(text).join(' + ')})` : text(all[0])}`,
}

const growing = /同比|增长|增幅|增速|升幅|降幅/
const sharing = /率|占比|比例|比重/
const partOfAll = /占比|比例|比重/
const remaining = /未结|未办|未完|未审|结余|结存|结转下|剩余|余额|年末|期末|增减|增加|减少|差额|差值|相差/

/** Which formulas a column may have, by its head. */
function formulasFor(head: string): readonly Formula[] {
  if (naming.test(head)) return []
  if (growing.test(head)) return /[%％率幅速长比]/.test(head) ? growths : []
  if (sharing.test(head)) return ratios
  return remaining.test(head) ? remainders : []
}

/** A number of a column of percentages that is written without the sign is read as rounded. */
function statedOf(quantity: Quantity, formula: Formula) {
  const step = rational.small(1, 10 ** quantity.places)
  const half = rational.small(1, 2 * 10 ** quantity.places)
  const rounded = formula.kind === 'rate' || formula.kind === 'comparison'
  const around = { low: rational.subtract(quantity.value, half), high: rational.add(quantity.value, half) }
  return { value: quantity.value, step, range: rounded ? around : quantity.range }
}

interface Row {
  readonly stated: Quantity
  readonly numbers: readonly Quantity[]
  readonly verdict: 'consistent' | 'truncated' | 'inconsistent'
  /** 0 and 100% say nothing of what a column is made of. */
  readonly telling: boolean
}

interface Fit {
  readonly formula: Formula
  readonly rows: readonly Row[]
  readonly right: number
  readonly wrong: readonly Row[]
}

/** So many rows at least must bear a formula out before a row that does not is wrong. */
const leastRows = 3
/** One row in so many may be wrong. */
const rowsToOne = 4
/** A table of more columns is no table that a clerk fills in. */
const mostColumns = 14

/** The numbers of a row that the formula takes; null where one is missing. */
type Taken = (row: number) => readonly Quantity[] | null

function ofColumns({ numbers }: Grid, columns: readonly number[]): Taken {
  return row => {
    const taken = columns.map(c => numbers[row]?.[c] ?? null)
    return taken.some(number => number === null) ? null : (taken as readonly Quantity[])
  }
}

/** Each number of a column with what all of them come to. */
function ofTotal({ numbers, words, headerRows }: Grid, column: number): Taken {
  const body = words.map((_, r) => r).filter(r => r >= headerRows)
  const last = body.find(r => words[r]?.some((word, c) => c < 2 && totalWord.test(word)))
  const all = (last === undefined ? body : [last]).flatMap(r => numbers[r]?.[column] ?? [])
  return row => {
    const own = numbers[row]?.[column]
    return own && row !== last && all.length > 0 ? [own, ...all] : null
  }
}

function fitOf(grid: Grid, column: number, formula: Formula, taken: Taken): Fit | null {
  const rows: Row[] = []
  const wrong: Row[] = []
  let right = 0
  const body = grid.numbers.length - grid.headerRows
  for (let r = grid.headerRows; r < grid.numbers.length; r++) {
    const stated = grid.numbers[r]?.[column]
    const all = taken(r)
    if (!stated || !all) continue
    const below = all.filter((_, i) => formula.roles[i] === 'denominator' || formula.roles[i] === 'base')
    if (below.length > 0 && below.every(({ value }) => value.numerator === 0n)) continue
    const computed = formula.of(all)
    if (computed.low !== null && computed.low.numerator < 0n) continue
    const verdict = judge(statedOf(stated, formula), computed)
    const telling = stated.value.numerator !== 0n && rational.compare(stated.value, hundred) !== 0
    const row = { stated, numbers: all, verdict, telling }
    rows.push(row)
    if (verdict === 'inconsistent') wrong.push(row)
    else if (telling) right++
    if (wrong.length > Math.max(1, body / rowsToOne)) return null
  }
  return right >= leastRows && wrong.length * rowsToOne <= rows.length ? { formula, rows, right, wrong } : null
}

function* choices(columns: readonly number[], { roles }: Formula): Generator<readonly number[]> {
  for (const a of columns)
    for (const b of columns) {
      if (b === a) continue
      if (roles.length === 2) yield [a, b]
      else
        for (const c of columns) {
          const twins = roles[0] === roles[1] ? b > a : c > b
          if (c !== a && c !== b && twins) yield [a, b, c]
        }
    }
}

function claimOf({ formula, right }: Fit, { stated, numbers, verdict }: Row, head: string): Claim {
  const computed = formula.of(numbers)
  const spans = [stated, ...numbers].map(({ span }) => span)
  const unit = formula.kind === 'sum' ? stated.unit : '%'
  const middle = interval.middle(computed)
  const result = middle === null ? '' : ` = ${rational.print(middle, stated.places)}${unit}`
  return {
    kind: formula.kind,
    span: { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    subject: [stated.label, head].filter(part => part !== '').join(''),
    stated,
    operands: numbers
      .filter((quantity, i) => numbers.indexOf(quantity) === i)
      .map((quantity, i) => ({ role: formula.roles[i] ?? 'denominator', quantity })),
    computed,
    verdict,
    because: `${formula.working(numbers)}${result}${verdict === 'inconsistent' ? `，本列其他${right}行都合这个算法` : ''}`,
  }
}

/**
 * 列间关系 Columns of a table that are reckoned from others: 结案率＝办结÷（结转＋新收）, 年末未结＝结转＋新收−办结, 增长＝（今年−去年）÷去年. Nobody says
 * how; the rows do. What holds in all rows but one, that one breaks.
 */
export function columnFormulas(grid: Grid): readonly Claim[] {
  const { words, numbers, headerRows } = grid
  const width = Math.max(0, ...words.map(row => row.length))
  if (headerRows === 0 || width > mostColumns || numbers.length - headerRows < leastRows) return []
  const heads = Array.from({ length: width }, (_, c) =>
    words
      .slice(0, headerRows)
      .map(row => row[c] ?? '')
      .filter((w, i, all) => all.indexOf(w) === i)
      .join(''),
  )
  const counted = heads.flatMap((head, c) => (c > 0 && !naming.test(head) && numbers.filter(row => row[c]).length >= leastRows ? [c] : []))
  const claims: Claim[] = []
  for (const column of counted) {
    const head = heads[column] ?? ''
    const sources = counted.filter(c => c !== column && !(sharing.test(heads[c] ?? '') || growing.test(heads[c] ?? '')))
    const fits: Fit[] = []
    for (const formula of formulasFor(head))
      for (const columns of choices(sources, formula)) {
        const fit = fitOf(grid, column, formula, ofColumns(grid, columns))
        if (fit) fits.push(fit)
      }
    if (partOfAll.test(head))
      for (const source of sources) {
        const fit = fitOf(grid, column, shareOfAll, ofTotal(grid, source))
        if (fit) fits.push(fit)
      }
    const best = fits.reduce<Fit | null>(
      (most, fit) => (most && most.wrong.length <= fit.wrong.length && most.right >= fit.right ? most : fit),
      null,
    )
    if (!best) continue
    // Where another way is as good and holds for the row, nobody knows which was meant.
    const excused = (row: Row): boolean =>
      fits.some(fit => fit.right >= best.right && fit.rows.some(other => other.stated === row.stated && other.verdict !== 'inconsistent'))
    for (const row of best.rows) if (row.verdict !== 'inconsistent' ? row.telling : !excused(row)) claims.push(claimOf(best, row, head))
  }
  return claims
}
