import { rational } from '@fazhi/claims'
import type { Helper } from '../helper.ts'
import { numberText } from '../number-text.ts'
import { sortArguments } from './arguments.ts'

const usage = '{{倍 数据 [小数位数]}}'

/** 倍 是上年的N倍, never 增长N倍: the two differ by one. */
export const times: Helper = {
  name: '倍',
  summary: '是上年的几倍（增加很多时用；减少时不用）',
  usage,
  examples: [['{{倍 行政复议.调解}}', '是上年的3倍']],
  run: args => {
    const sorted = sortArguments(args, { usage, least: 1, most: 1, places: 1 })
    if ('fault' in sorted) return sorted
    const [operand] = sorted.operands
    if (operand === undefined) return { fault: `写法：${usage}` }
    const { value, last, term } = operand
    if (last === null || last.numerator === 0n) return { fault: `“${term}”没有上年数（或者是0），不能算倍数` }
    if (rational.compare(value, last) <= 0) return { fault: `“${term}”没有比上年多，不说几倍；请用 {{同比 …}}` }
    return { text: `是上年的${numberText.decimal(rational.divide(value, last), sorted.places)}倍` }
  },
}
