import type { Helper } from '../helper.ts'
import { numberText } from '../number-text.ts'
import { sortArguments } from './arguments.ts'
import { scale } from './scale.ts'

const usage = '{{亿 数据 [小数位数]}}'

/** 亿 Two places behind the point unless told otherwise. */
export const hundredMillion: Helper = {
  name: '亿',
  summary: '以亿为单位，带单位；默认两位小数',
  usage,
  examples: [
    ['{{亿 行政执法.罚没金额}}', '2.36亿元'],
    ['{{亿 行政执法.罚没金额 1}}', '2.4亿元'],
  ],
  run: args => {
    const sorted = sortArguments(args, { usage, least: 1, most: 1, places: 2 })
    if ('fault' in sorted) return sorted
    const [operand] = sorted.operands
    if (operand === undefined || operand.kind === 'rate') return { fault: `写法：${usage}` }
    const scaled = scale(operand.value, operand.unit, '亿')
    const digits = numberText.decimal(scaled.value, sorted.places)
    return digits === '0' ? { fault: `“${operand.term}”太小，不宜以亿为单位` } : { text: `${digits}亿${scaled.base}` }
  },
}
