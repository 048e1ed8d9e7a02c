import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const pattern =
  /(?:妥否|当否|可否|是否妥当)[，,、]?(?:敬|特|恳)?请[^。；;，,]{0,8}(?:批示|批复|审批|批准|指示)|(?:恳请|特请|敬请|望予|(?<![申邀聘提报])请予)[^。；;，,“”《》]{0,16}(?:批准|批复|审批|批转|拨付|批示|核准)/g

export const smuggledRequest: Rule = {
  id: 'structure/smuggled-request',
  severity: 'error',
  summary: '报告里夹带了请示事项',
  why: '报告不得夹带请示事项：上级对报告不必答复，夹在里面的请求也就得不到办理；需要请示的另行行文',
  basis: { text: '《党政机关公文处理工作条例》第十五条（四）', confidence: 'A' },
  examples: {
    bad: [
      `一、下一步安排

继续加强培训。

以上报告‹妥否，请批示›。`,
      '目前全市行政复议编制缺口较大，‹恳请省政府批准›增加编制6名。',
    ],
    good: [
      '特此报告，请审阅。',
      '以上报告如有不妥，请批评指正。',
      '全年依法办理建设项目审批事项320件，对符合条件的申请予以批准，主动请示汇报12次。',
    ],
  },
  *check(subject) {
    for (const { span, text } of matches(subject, pattern)) {
      yield { span, message: `“${text}”是请示用语，报告不得夹带请示事项，请另文请示` }
    }
  },
}
