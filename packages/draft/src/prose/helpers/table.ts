import { rational } from '@fazhi/claims'
import type { BoundPart } from '../binding.ts'
import type { Filled, Helper } from '../helper.ts'
import { numberText } from '../number-text.ts'
import { labelled } from './labelled.ts'

const usage = '单独一行 {{表 数据 数据 …}}，数据前面可用引号写名称'

/** 表 A Markdown table of this year's numbers, last year's and the change. Stands on a line of its own. */
export const table: Helper = {
  name: '表',
  summary: '数据表：指标、单位、本年、上年、变化；没有上年数的写“—”',
  usage,
  examples: [
    [
      '{{表 行政复议.收到 行政复议.其他处理}}',
      '| 指标 | 单位 | 本年 | 上年 | 变化 |\n| --- | --- | --- | --- | --- |\n| 收到 | 件 | 120 | 102 | 17.6% |\n| 其他处理 | 件 | 9 | 9 | 0% |',
    ],
  ],
  run: args => {
    const members = labelled(args, usage)
    if ('fault' in members) return members
    if (members.length === 0) return { fault: `至少写一项数据。写法：${usage}` }
    const parts: BoundPart[] = []
    let text = '| 指标 | 单位 | 本年 | 上年 | 变化 |\n| --- | --- | --- | --- | --- |'
    for (const { label, operand, key } of members) {
      text += `\n| ${label} | ${operand.unit} |`
      for (const [expression, cell] of cellsOf(operand, key)) {
        const start = text.length + 1
        text += ` ${cell} |`
        if (cell !== none) parts.push({ start, end: start + cell.length, ids: operand.ids, expression })
      }
    }
    return { text, parts }
  },
}

const none = '—'

/** 本年、上年、变化, each with what it is called. */
const cellsOf = (operand: Filled, key: string): readonly (readonly [expression: string, cell: string])[] => [
  [key, spell(operand, operand.value)],
  [`上年 ${key}`, operand.last === null ? none : spell(operand, operand.last)],
  [`变化 ${key}`, moved(operand)],
]

const spell = (operand: Filled, number: Filled['value']): string =>
  operand.kind === 'rate' ? numberText.percent(number, 1) : numberText.decimal(number, 2)

const moved = ({ kind, value, last }: Filled): string => {
  if (last === null) return none
  const sign = rational.compare(value, last) < 0 ? '－' : ''
  if (kind === 'rate') return `${sign}${numberText.percent(numberText.magnitude(rational.subtract(value, last)), 1)}个百分点`
  return last.numerator === 0n ? none : `${sign}${numberText.percent(numberText.magnitude(numberText.growth(value, last)), 1)}%`
}
