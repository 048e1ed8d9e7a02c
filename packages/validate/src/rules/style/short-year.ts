import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

/** 23年5月8日 and 23年度; 10年6个月 is a span of time. */
const pattern = /(?<![\d.])(1[5-9]|2\d)年(?=\d{1,2}月\d{1,2}日|度)/g

export const shortYear: Rule = {
  id: 'style/short-year',
  severity: 'info',
  summary: '年份简写成两位',
  why: '公文里的年份写全四位；“23年度”日后查起来会与别的世纪、别的编号相混',
  basis: { text: 'GB/T 15835—2011《出版物上数字用法》5.1.4', confidence: 'B' },
  fix: '补全为四位（须人工确认）',
  examples: {
    bad: ['‹23年›5月8日召开推进会。', '纳入‹24年›度考核。'],
    good: ['2023年5月8日召开推进会。', '连续19年获评，工作满20年的12人。', '判处有期徒刑15年6个月。'],
  },
  *check(subject) {
    for (const { span, groups } of matches(subject, pattern)) {
      const right = `20${groups[0]}年`
      yield {
        span,
        message: `年份应写作“${right}”，文中写作“${groups[0]}年”`,
        fixes: [{ label: `改为${right}`, safety: 'unsafe', edits: [{ span, text: right }] }],
      }
    }
  },
}
