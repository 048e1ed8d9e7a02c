import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const pattern = /(?<![\d.A-Za-z第-])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d.%A-Za-z-])(?![万亿元件条人次个])/g

export const mobileNumber: Rule = {
  id: 'disclosure/mobile-number',
  severity: 'warning',
  summary: '出现手机号码',
  why: '手机号码属于个人信息；报送文本的附注可以留联系人电话，公开的文本应删去或改用单位电话',
  basis: { text: '公开前审查个人信息（《政府信息公开条例》关于个人隐私的规定）', confidence: 'A' },
  examples: {
    bad: ['当事人张某（电话‹13912345678›）来访反映情况。', '联系人：王某，‹139-1234-5678›。'],
    good: ['办公电话0712-3216789，服务热线12345。', '全年归集数据13912345678条。', '案卷编号2023139123456789。'],
  },
  *check(subject) {
    for (const { span, text, passage } of matches(subject, pattern)) {
      yield {
        span,
        message: `出现手机号码${text.slice(0, 3)}****${text.slice(-4)}，公开前应删去`,
        ...(passage.kind === 'note' ? { severity: 'info' } : {}),
      }
    }
  },
}
