import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const pattern = /[０-９](?:[０-９．，]*[０-９])?％?|(?<=\d)％/g

const half = (text: string): string => text.replace(/[０-９．，％]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))

export const fullWidthDigits: Rule = {
  id: 'style/full-width-digits',
  severity: 'warning',
  summary: '数字用了全角字符',
  why: '阿拉伯数字和百分号用半角书写；全角数字占一个汉字宽，检索、统计时也常认不出',
  basis: { text: 'GB/T 15835—2011《出版物上数字用法》5.1.7', confidence: 'C' },
  fix: '改为半角（安全）',
  examples: {
    bad: ['全年办理法律援助案件‹１０２›件。', '按期办结率为‹９８．６％›。', '按期办结率为98‹％›。'],
    good: ['全年办理法律援助案件102件，办结率98.6%。'],
  },
  *check(subject) {
    for (const { span, text } of matches(subject, pattern)) {
      yield {
        span,
        message: `数字应使用半角“${half(text)}”，文中为全角“${text}”`,
        fixes: [{ label: `改为${half(text)}`, safety: 'safe', edits: [{ span, text: half(text) }] }],
      }
    }
  },
}
