import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const number = String.raw`(?:百分之[零〇一二三四五六七八九十百点]{1,8}|\d{1,4}(?:\.\d+)?[%％])`
const pattern = new RegExp(`(${number}) ?(个?百分[点比])|(\\d{1,4}(?:\\.\\d+)?)( ?个百分比)(?!例)`, 'g')

export const percentPointWording: Rule = {
  id: 'style/percent-point-wording',
  severity: 'warning',
  summary: '百分点写成百分比，或与百分号连用',
  why: '“百分点”是两个百分数之差，前面只写数：由80%升到85%，是提高5个百分点，不是5%个百分点，也不是5个百分比',
  basis: { text: 'GB/T 15835—2011《出版物上数字用法》4.1.1；百分点只用于百分数之差', confidence: 'B' },
  fix: '改为“N个百分点”（须人工确认）',
  examples: {
    bad: ['满意率提高‹5.2个百分比›。', '败诉率下降‹3.1%个百分点›。'],
    good: ['满意率提高5.2个百分点。', '案件数下降3.1%。', '列出了各项的百分比。', '三个百分比例。'],
  },
  *check(subject) {
    for (const { span, text, groups } of matches(subject, pattern)) {
      const right = `${(groups[0] || groups[2] || '').replace(/[%％]$/, '').replace(/^百分之/, '')}个百分点`
      yield {
        span,
        message: `百分数之差应写作“${right}”，文中写作“${text}”`,
        fixes: [{ label: `改为${right}`, safety: 'unsafe', edits: [{ span, text: right }] }],
      }
    }
  },
}
