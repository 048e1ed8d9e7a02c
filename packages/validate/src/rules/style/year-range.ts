import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const pattern = /(?<![\dA-Za-z./—-])((?:19|20)\d\d)(年?)( ?(?:-{1,2}|–|－|﹣|~|～|——) ?)((?:19|20)\d\d)(?=年|[)）])/g

/** 20212025年: the line between was lost on the way to the web. */
const lost = /(?<!\d)((?:19|20)\d\d)((?:19|20)\d\d)(?=年)/g

export const yearRange: Rule = {
  id: 'style/year-range',
  severity: 'warning',
  summary: '起止年份之间没有用一字线',
  why: '起止年份之间用一字线“—”；短横线是连接编号、电话的，浪纹线是连接数值的，破折号占两个字',
  basis: { text: 'GB/T 15834—2011《标点符号用法》4.13', confidence: 'A' },
  fix: '改为一字线（安全）',
  examples: {
    bad: [
      '落实《法治政府建设实施方案（2021‹-›2025年）》。',
      '2021‹～›2023年连续三年下降。',
      '2021年‹-›2023年，出台制度14项。',
      '落实《法治政府建设实施方案（‹20212025›年）》。',
    ],
    good: ['落实《法治政府建设实施方案（2021—2025年）》。', '执行GB/T 9704-2012标准，联系电话0712-2021-2025。', '发布日期：2024-03-25'],
  },
  *check(subject) {
    for (const { span, groups } of matches(subject, pattern)) {
      const [from = '', unit = '', line = '', to = ''] = groups
      const start = span.start + from.length + unit.length
      const place = { start, end: start + line.length }
      yield {
        span: place,
        message: `起止年份应写作“${from}${unit}—${to}”，用一字线，文中用了“${line.trim()}”`,
        fixes: [{ label: '改为一字线', safety: 'safe', edits: [{ span: place, text: '—' }] }],
      }
    }
    for (const { span, text, groups } of matches(subject, lost)) {
      const right = groups.join('—')
      yield {
        span,
        message: `起止年份之间缺少一字线，应写作“${right}”，文中写作“${text}”`,
        fixes: [{ label: `改为${right}`, safety: 'unsafe', edits: [{ span, text: right }] }],
      }
    }
  },
}
