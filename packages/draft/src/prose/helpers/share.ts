import { rational } from '@fazhi/claims'
import type { Helper } from '../helper.ts'
import { numberText } from '../number-text.ts'
import { sameUnit, sortArguments } from './arguments.ts'

const usage = '{{占 部分 整体 [小数位数]}}'

/** 占 */
export const share: Helper = {
  name: '占',
  summary: '占比：部分占整体的百分之几',
  usage,
  examples: [['审结案件中维持30件，{{占 行政复议.维持 行政复议.审结}}', '审结案件中维持30件，占29.4%']],
  run: args => {
    const sorted = sortArguments(args, { usage, least: 2, most: 2, places: 1 })
    if ('fault' in sorted) return sorted
    const [part, whole] = sorted.operands
    if (part === undefined || whole === undefined) return { fault: `写法：${usage}` }
    const mixed = sameUnit(sorted.operands)
    if (mixed) return mixed
    if (whole.value.numerator === 0n) return { fault: `“${whole.term}”是0，不能算占比` }
    if (rational.compare(part.value, whole.value) > 0) return { fault: `“${part.term}”比“${whole.term}”还多，不能算占比` }
    const percent = rational.multiply(rational.divide(part.value, whole.value), rational.of(100n))
    return { text: `占${numberText.percent(percent, sorted.places)}%` }
  },
}
