import { rational } from '@fazhi/claims'
import type { Helper } from '../helper.ts'
import { numberText } from '../number-text.ts'
import { sameUnit, sortArguments } from './arguments.ts'

const usage = '{{率 分子 分母 [小数位数]}} 或 {{率 某率 [小数位数]}}'

/** 率 One place behind the point unless told otherwise. */
export const rate: Helper = {
  name: '率',
  summary: '百分率：两个数相除，或者已登记的率换一种小数位数',
  usage,
  examples: [
    ['{{率 行政复议.纠错 行政复议.审结}}', '31.4%'],
    ['{{率 行政复议.纠错 行政复议.审结 2}}', '31.37%'],
    ['{{率 行政复议.纠错率 2}}', '31.37%'],
    ['{{率 (和 行政复议.调解 行政复议.终止) 行政复议.审结}}', '39.2%'],
  ],
  run: args => {
    const sorted = sortArguments(args, { usage, least: 1, most: 2, places: 1 })
    if ('fault' in sorted) return sorted
    const [first, second] = sorted.operands
    if (first === undefined) return { fault: `写法：${usage}` }
    if (second === undefined) {
      if (first.kind !== 'rate') return { fault: `“${first.term}”不是率，还要写分母。写法：${usage}` }
      return { text: `${numberText.percent(first.value, sorted.places)}%` }
    }
    const mixed = sameUnit(sorted.operands)
    if (mixed) return mixed
    if (second.value.numerator === 0n) return { fault: `分母“${second.term}”是0，不能算率` }
    const percent = rational.multiply(rational.divide(first.value, second.value), rational.of(100n))
    return { text: `${numberText.percent(percent, sorted.places)}%` }
  },
}
