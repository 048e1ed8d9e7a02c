import type { Helper } from '../helper.ts'
import { numberText } from '../number-text.ts'
import { sortArguments } from './arguments.ts'
import { scale } from './scale.ts'

const usage = '{{万 数据 [小数位数]}}'

/** 万 Two places behind the point unless told otherwise. */
export const tenThousand: Helper = {
  name: '万',
  summary: '以万为单位，带单位；默认两位小数',
  usage,
  examples: [
    ['{{万 政务公开.主动公开}}', '1.29万条'],
    ['{{万 政务公开.主动公开 1}}', '1.3万条'],
  ],
  run: args => {
    const sorted = sortArguments(args, { usage, least: 1, most: 1, places: 2 })
    if ('fault' in sorted) return sorted
    const [operand] = sorted.operands
    if (operand === undefined || operand.kind === 'rate') return { fault: `写法：${usage}` }
    const scaled = scale(operand.value, operand.unit, '万')
    const digits = numberText.decimal(scaled.value, sorted.places)
    return digits === '0' ? { fault: `“${operand.term}”太小，不宜以万为单位` } : { text: `${digits}万${scaled.base}` }
  },
}
