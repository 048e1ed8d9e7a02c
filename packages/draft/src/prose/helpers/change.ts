import { rational } from '@fazhi/claims'
import type { Helper } from '../helper.ts'
import { numberText } from '../number-text.ts'
import { sortArguments } from './arguments.ts'

const usage = '{{增减 数据}}'

/** 增减 */
export const change: Helper = {
  name: '增减',
  summary: '与上年比增加、减少了多少，带单位',
  usage,
  examples: [
    ['{{增减 行政复议.收到}}', '比上年增加18件'],
    ['{{增减 行政复议.不予受理}}', '比上年减少1件'],
    ['{{增减 行政复议.其他处理}}', '与上年持平'],
  ],
  run: args => {
    const sorted = sortArguments(args, { usage, least: 1, most: 1, places: 2 })
    if ('fault' in sorted) return sorted
    const [operand] = sorted.operands
    if (operand === undefined) return { fault: `写法：${usage}` }
    const { value, last, term, kind, unit } = operand
    if (last === null) return { fault: `“${term}”没有上年数；请在数据里写成 [本年数, 上年数]` }
    if (kind === 'rate') return { fault: `“${term}”是率，请用 {{同比 …}}` }
    const order = rational.compare(value, last)
    if (order === 0) return { text: '与上年持平' }
    const gap = numberText.decimal(numberText.magnitude(rational.subtract(value, last)), sorted.places)
    return { text: `比上年${order > 0 ? '增加' : '减少'}${gap}${unit}` }
  },
}
