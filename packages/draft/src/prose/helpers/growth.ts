import { rational } from '@fazhi/claims'
import type { Helper } from '../helper.ts'
import { numberText } from '../number-text.ts'
import { sortArguments } from './arguments.ts'

const usage = '{{同比 数据 [小数位数]}}'

/** 同比 Percent for counts, percentage points for rates: 百分点 is the difference of two percentages and nothing else. */
export const growth: Helper = {
  name: '同比',
  summary: '与上年比：数量写同比增长（下降）百分之几，率写提高（下降）几个百分点，相等写与上年持平',
  usage,
  examples: [
    ['{{同比 行政复议.收到}}', '同比增长17.6%'],
    ['{{同比 行政复议.不予受理}}', '同比下降10%'],
    ['{{同比 行政复议.其他处理}}', '与上年持平'],
    ['{{同比 行政复议.纠错率}}', '较上年提高1.4个百分点'],
  ],
  run: args => {
    const sorted = sortArguments(args, { usage, least: 1, most: 1, places: 1 })
    if ('fault' in sorted) return sorted
    const [operand] = sorted.operands
    if (operand === undefined) return { fault: `写法：${usage}` }
    const { value, last, term, kind } = operand
    if (last === null) return { fault: `“${term}”没有上年数，不能算同比；请在数据里写成 [本年数, 上年数]` }
    const order = rational.compare(value, last)
    if (order === 0) return { text: '与上年持平' }
    if (kind === 'rate') {
      const points = numberText.percent(numberText.magnitude(rational.subtract(value, last)), sorted.places)
      return { text: `较上年${order > 0 ? '提高' : '下降'}${points}个百分点` }
    }
    if (last.numerator === 0n) return { fault: `“${term}”上年是0，不能算同比；请改用 {{增减 …}}` }
    const percent = numberText.percent(numberText.magnitude(numberText.growth(value, last)), sorted.places)
    return { text: `同比${order > 0 ? '增长' : '下降'}${percent}%` }
  },
}
