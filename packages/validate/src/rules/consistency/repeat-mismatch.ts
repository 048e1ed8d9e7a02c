import type { Rule } from '../../rule.ts'
import { accuse } from '../../wording/accuse.ts'
import { contradictions } from '../../wording/contradictions.ts'
import { numbersBasis } from '../../wording/numbers-basis.ts'
import { subjectOfClaim } from '../../wording/subject-of-claim.ts'

export const repeatMismatch: Rule = {
  id: 'consistency/repeat-mismatch',
  severity: 'warning',
  summary: '同一件事前后两个数',
  why: '同一指标在两处写法不同，读者不知该信哪个；如果口径、范围、时段不同，应当写明。两处的计数只差一个笔误（错一位、两位颠倒）才指出，率只有名称逐字相同才指出',
  basis: numbersBasis,
  examples: {
    bad: [
      '发放普法资料88131份，即‹9.2万余份›。',
      `一、行政复议

全年审结行政复议案件1218件。

二、存在的问题

审结行政复议案件‹1281件›，力量与任务不相适应。`,
      `一、行政应诉

行政机关负责人出庭应诉率为96.5%。

二、履职情况

行政机关负责人出庭应诉率为‹98.5%›。`,
    ],
    good: [
      '发放普法资料88131份，即8.8万余份。',
      `一、行政应诉

行政机关负责人出庭应诉率为96.5%。

二、履职情况

行政机关负责人出庭应诉率为96.5%，审理周期平均46天。`,
    ],
  },
  *check(subject) {
    for (const claim of contradictions(subject, 'repeat')) {
      const others = claim.operands.map(({ quantity }) => quantity.text).join('、')
      yield accuse(claim, `${subjectOfClaim(subject, claim)}此处写作${claim.stated.text}，另一处写作${others}`)
    }
  },
}
