import { rational } from '@fazhi/claims'
import type { Helper } from '../helper.ts'
import { sameUnit } from './arguments.ts'
import { labelled, spellMembers } from './labelled.ts'

const usage = '{{其中 整体 部分 部分 …}}，部分前面可用引号写名称'

/** 其中 The list always adds up to the whole: what is left is written as 其他; more than the whole is an error. */
export const among: Helper = {
  name: '其中',
  summary: '其中甲几件、乙几件……各项加起来等于整体，不足的写“其他”，为0的不写，超过整体报错',
  usage,
  examples: [
    ['审结{{件 行政复议.审结}}，{{其中 行政复议.审结 行政复议.维持 行政复议.撤销}}', '审结102件，其中维持30件、撤销20件、其他52件'],
    ['{{其中 行政复议.收到 行政复议.受理 行政复议.不予受理 "作其他处理" 行政复议.其他处理}}', '其中受理102件、不予受理9件、作其他处理9件'],
  ],
  run: args => {
    const members = labelled(args, usage)
    if ('fault' in members) return members
    const [whole, ...parts] = members
    if (whole === undefined || parts.length === 0) return { fault: `应有整体和至少一个部分。写法：${usage}` }
    const mixed = sameUnit(members.map(({ operand }) => operand))
    if (mixed) return mixed
    const sum = parts.reduce((total, { operand }) => rational.add(total, operand.value), rational.zero)
    const rest = rational.subtract(whole.operand.value, sum)
    if (rest.numerator < 0n) {
      return {
        fault: `各部分合计${rational.print(sum, 0)}${whole.operand.unit}，超过“${whole.operand.term}”的${rational.print(whole.operand.value, 0)}${whole.operand.unit}`,
      }
    }
    const ids = [...new Set(members.flatMap(({ operand }) => operand.ids))]
    const remainder = { label: '其他', operand: { ...whole.operand, value: rest, ids }, key: `其中 ${whole.key} 其他` }
    return spellMembers([...parts, remainder], '其中') ?? { fault: `“${whole.operand.term}”和各部分都是0，没有可写的` }
  },
}
