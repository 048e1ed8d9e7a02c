import { rational } from '@fazhi/claims'
import type { Helper } from '../helper.ts'
import { sameUnit, sortArguments } from './arguments.ts'

const usage = '(差 大数 小数)，用在其他函数里，或 {{件 (差 …)}}'

/** 差 */
export const difference: Helper = {
  name: '差',
  summary: '前一项减后一项，单位要相同，不能减成负数',
  usage,
  examples: [['{{件 (差 行政复议.收到 行政复议.受理)}}', '18件']],
  run: args => {
    const sorted = sortArguments(args, { usage, least: 2, most: 2, places: 0 })
    if ('fault' in sorted) return sorted
    const [whole, part] = sorted.operands
    if (whole === undefined || part === undefined) return { fault: `写法：${usage}` }
    const mixed = sameUnit(sorted.operands)
    if (mixed) return mixed
    const value = rational.subtract(whole.value, part.value)
    if (value.numerator < 0n) return { fault: `“${part.term}”比“${whole.term}”大，不能相减` }
    const last = whole.last && part.last && rational.subtract(whole.last, part.last)
    return { operand: { ...whole, name: '差额', term: `${whole.term}－${part.term}`, value, last, ids: [...whole.ids, ...part.ids] } }
  },
}
