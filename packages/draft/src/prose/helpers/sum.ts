import { rational } from '@fazhi/claims'
import type { Rational } from '@fazhi/schema'
import type { Helper } from '../helper.ts'
import { sameUnit, sortArguments } from './arguments.ts'

const usage = '(和 数据 数据 …)，用在其他函数里，或 {{件 (和 …)}}'

/** 和 */
export const sum: Helper = {
  name: '和',
  summary: '几项相加，单位要相同',
  usage,
  examples: [['{{件 (和 行政复议.维持 行政复议.撤销)}}', '50件']],
  run: args => {
    const sorted = sortArguments(args, { usage, least: 2, most: Number.POSITIVE_INFINITY, places: 0 })
    if ('fault' in sorted) return sorted
    const mixed = sameUnit(sorted.operands)
    if (mixed) return mixed
    const [first] = sorted.operands
    if (first === undefined) return { fault: `写法：${usage}` }
    if (sorted.operands.some(({ kind }) => kind === 'rate')) return { fault: '率不能相加' }
    const add = (numbers: readonly (Rational | null)[]): Rational | null =>
      numbers.reduce<Rational | null>(
        (total, number) => (total === null || number === null ? null : rational.add(total, number)),
        rational.zero,
      )
    return {
      operand: {
        ...first,
        name: '合计',
        term: sorted.operands.map(({ term }) => term).join('＋'),
        value: add(sorted.operands.map(({ value }) => value)),
        last: add(sorted.operands.map(({ last }) => last)),
        ids: sorted.operands.flatMap(({ ids }) => ids),
      },
    }
  },
}
