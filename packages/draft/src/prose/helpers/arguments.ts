import type { Argument, Filled, Outcome } from '../helper.ts'

/** What a helper was given, sorted: figures in order, digits at the end; or why that will not do. */
export type Sorted = { readonly operands: readonly Filled[]; readonly places: number } | { readonly fault: string }

interface Wanted {
  readonly usage: string
  readonly least: number
  readonly most: number
  /** Digits behind the point where the writer gives none. */
  readonly places: number
}

/** 核对参数 So many figures, and at most one number of digits (0 to 6) behind them. */
export const sortArguments = (args: readonly Argument[], { usage, least, most, places }: Wanted): Sorted => {
  const operands = args.flatMap(arg => (arg.kind === 'operand' && isFilled(arg.operand) ? [arg.operand] : []))
  const numbers = args.flatMap(arg => (arg.kind === 'number' ? [arg.number] : []))
  const wrong = `写法：${usage}`
  if (args.some(arg => arg.kind === 'text')) return { fault: `这里不用引号里的文字。${wrong}` }
  if (operands.length < least || operands.length > most)
    return { fault: `应有${range(least, most)}个数据，现有${operands.length}个。${wrong}` }
  const [digits = places, ...more] = numbers
  if (more.length > 0 || (numbers.length > 0 && args.at(-1)?.kind !== 'number')) return { fault: `小数位数只写一个，放在最后。${wrong}` }
  if (!Number.isInteger(digits) || digits < 0 || digits > 6) return { fault: `小数位数应是0到6的整数。${wrong}` }
  return { operands, places: digits }
}

const isFilled = (operand: Extract<Argument, { kind: 'operand' }>['operand']): operand is Filled => operand.value !== null

const range = (least: number, most: number): string =>
  least === most ? String(least) : most === Number.POSITIVE_INFINITY ? `${least}个以上` : `${least}到${most}`

/** Numbers of different units cannot be added, nor one be a part of the other: 人 and 人次. */
export const sameUnit = (operands: readonly Filled[]): Extract<Outcome, { fault: string }> | null => {
  const [first, ...rest] = operands
  const other = rest.find(({ unit, units }) => first !== undefined && unit !== first.unit && !units.includes(first.unit))
  return first && other ? { fault: `“${first.term}”以${first.unit}计，“${other.term}”以${other.unit}计，单位不同不能放在一起算` } : null
}
