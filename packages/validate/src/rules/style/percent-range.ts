import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const pattern = /(?<![\d.A-Za-z%％/—-])(\d{1,3}(?:\.\d{1,4})?)( ?(?:[-–－~～—]|至|到) ?)(\d{1,3}(?:\.\d{1,4})?)%/g

export const percentRange: Rule = {
  id: 'style/percent-range',
  severity: 'info',
  summary: '百分数范围的前一个数省了百分号',
  why: '前一个数的百分号省去后，“10—20%”也可读作“10 到 0.2”；表示百分数范围时前后都写百分号',
  basis: { text: 'GB/T 15835—2011《出版物上数字用法》5.1.3', confidence: 'C' },
  fix: '给前一个数补上百分号，短横线改为一字线（安全）',
  examples: {
    bad: ['抽查比例为‹10-20%›。', '办理时限压缩‹30～50%›。', '合格率由‹85至90%›不等。'],
    good: ['抽查比例为10%—20%。', '编号为A1-20%的样品。', '由54.6%提升到90.2%。', '第3至20页，满意率95%。'],
  },
  *check(subject) {
    for (const { span, text, groups } of matches(subject, pattern)) {
      const [from = '', line = '', to = ''] = groups
      const joint = /[至到]/.test(line) ? line.trim() : '—'
      const right = `${from}%${joint}${to}%`
      yield {
        span,
        message: `百分数范围应写作“${right}”，文中写作“${text}”`,
        fixes: [{ label: `改为${right}`, safety: 'safe', edits: [{ span, text: right }] }],
      }
    }
  },
}
