import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

/** The drafting room's own mark is beyond doubt; the others are what people leave for later. Masked text (**年) is neither. */
const own = /〔待填[^〔〕]{0,80}〕/g
const others: readonly RegExp[] = [
  /[（(【[]待(?:补充?|核实?|填写?|定|确认)[^（(【[）)】\]]{0,40}[）)】\]]/g,
  /\{\{[^{}]{0,60}\}\}/g,
  /(?<![A-Za-z])[XxＸ]{2,6}(?!项目)(?=[件个人项次份起名场家部条年月日%]|万元|亿元)/g,
  /(?<=[\u4e00-\u9fff])_{2,8}(?=[件个人项次份起名场家部条年月日%])/g,
]

export const placeholder: Rule = {
  id: 'structure/placeholder',
  severity: 'error',
  summary: '还有没填的地方',
  why: '起草时留下的记号没有补上就报送、公开，等于数字缺失',
  basis: { text: '《党政机关公文处理工作条例》第十九条（三）（表述准确）', confidence: 'A' },
  examples: {
    bad: ['全年受理行政复议案件‹〔待填：受理件数〕›件。', '全年开展培训‹XX›场。', '整改率‹（待核实）›为98%。'],
    good: ['全年受理行政复议案件102件。', '**年，全市开展培训12场。', '张某某诉××公司一案调解结案。'],
  },
  *check(subject) {
    for (const { span, text } of matches(subject, own)) {
      yield { span, message: `这里还没有填：${text.slice(1, -1).replace(/^待填[：:]?/, '') || '内容待补'}` }
    }
    for (const pattern of others) {
      for (const { span, text } of matches(subject, pattern)) {
        yield { span, severity: 'warning', message: `“${text}”像是留待填写的记号，请补上` }
      }
    }
  },
}
