import type { Helper } from '../helper.ts'
import { sortArguments } from './arguments.ts'

const usage = '{{上年 数据}}'

/** 上年 */
export const lastYear: Helper = {
  name: '上年',
  summary: '上年数；也可用在其他函数里',
  usage,
  examples: [
    ['上年{{件 (上年 行政复议.收到)}}', '上年102件'],
    ['{{上年 行政复议.收到}}', '102'],
  ],
  run: args => {
    const sorted = sortArguments(args, { usage, least: 1, most: 1, places: 0 })
    if ('fault' in sorted) return sorted
    const [operand] = sorted.operands
    if (operand === undefined) return { fault: `写法：${usage}` }
    const { last, term, name } = operand
    if (last === null) return { fault: `“${term}”没有上年数；请在数据里写成 [本年数, 上年数]` }
    return { operand: { ...operand, name, term: `上年${term}`, value: last, last: null } }
  },
}
