import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const pattern =
  /(?<![\d.])(\d{1,3}(?:\.\d{1,4})?)([百千])(?=[多余]?(?:万|亿)?[多余]?(?:件|个|人|名|份|次|场|起|户|家|条|元|篇|宗|项|批|所|处|台|套|册|张|期))/g

const factor: Readonly<Record<string, number>> = { 百: 100, 千: 1000 }

export const mixedNumeral: Rule = {
  id: 'style/mixed-numeral',
  severity: 'info',
  summary: '阿拉伯数字与“百”“千”连用',
  why: '阿拉伯数字只与“万”“亿”连用；“3千件”应写作“3000件”或“三千件”',
  basis: { text: 'GB/T 15835—2011《出版物上数字用法》5.3', confidence: 'C' },
  fix: '改为阿拉伯数字全写（须人工确认）',
  examples: {
    bad: ['发放宣传资料‹3千›余份。', '受教育群众‹5百›多人。'],
    good: ['发放宣传资料3000余份，受教育群众3.2万人。', '全程3千米，装机5千瓦，物资20千克。', '三千余人参加。'],
  },
  *check(subject) {
    for (const { span, text, groups } of matches(subject, pattern)) {
      const value = Number(groups[0]) * (factor[groups[1] ?? ''] ?? 1)
      if (!Number.isInteger(value)) continue
      yield {
        span,
        message: `应写作“${value}”，文中写作“${text}”`,
        fixes: [{ label: `改为${value}`, safety: 'unsafe', edits: [{ span, text: String(value) }] }],
      }
    }
  },
}
