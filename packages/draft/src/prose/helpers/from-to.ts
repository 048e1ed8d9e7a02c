import { rational } from '@fazhi/claims'
import type { Helper } from '../helper.ts'
import { numberText } from '../number-text.ts'
import { sortArguments } from './arguments.ts'

const usage = '{{升降 数据 [小数位数]}}'

/** 升降 */
export const fromTo: Helper = {
  name: '升降',
  summary: '由上年的多少提升（下降）到多少；数量写增加（减少）到',
  usage,
  examples: [
    ['纠错率{{升降 行政复议.纠错率}}', '纠错率由上年的30%提升到31.4%'],
    ['申请量{{升降 行政复议.收到}}', '申请量由上年的102件增加到120件'],
    ['其他处理{{升降 行政复议.其他处理}}', '其他处理与上年持平'],
  ],
  run: args => {
    const sorted = sortArguments(args, { usage, least: 1, most: 1, places: 1 })
    if ('fault' in sorted) return sorted
    const [operand] = sorted.operands
    if (operand === undefined) return { fault: `写法：${usage}` }
    const { value, last, term, kind, unit } = operand
    if (last === null) return { fault: `“${term}”没有上年数；请在数据里写成 [本年数, 上年数]` }
    const order = rational.compare(value, last)
    if (order === 0) return { text: '与上年持平' }
    const [up, down] = kind === 'rate' ? ['提升', '下降'] : ['增加', '减少']
    const spell = (number: typeof value): string =>
      kind === 'rate' ? numberText.percent(number, sorted.places) : numberText.decimal(number, 2)
    return { text: `由上年的${spell(last)}${unit}${order > 0 ? up : down}到${spell(value)}${unit}` }
  },
}
