import type { Helper } from '../helper.ts'
import { labelled, spellMembers } from './labelled.ts'

const usage = '{{列 数据 数据 …}}，数据前面可用引号写名称'

/** 列 */
export const list: Helper = {
  name: '列',
  summary: '并列：甲几件、乙几件，为0的不写；各项单位可以不同',
  usage,
  examples: [['{{列 行政复议.维持 行政复议.变更 "调解结案" 行政复议.调解}}', '维持30件、调解结案15件']],
  run: args => {
    const members = labelled(args, usage)
    if ('fault' in members) return members
    if (members.length === 0) return { fault: `至少写一项数据。写法：${usage}` }
    return spellMembers(members, '') ?? { fault: '各项都是0，没有可写的；可用 {{#有 …}} 包住这一句' }
  },
}
