import { isChinese } from '../../reading/is-chinese.ts'
import { type Match, matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const pattern = /\.{3,}|。{3,}|．{3,}|·{3,}|…+/g

/** After Chinese only: an English ... is right where it stands. */
const afterChinese = ({ span, passage }: Match): boolean => isChinese(passage.text.charCodeAt(span.start - passage.span.start - 1))

export const ellipsis: Rule = {
  id: 'style/ellipsis',
  severity: 'info',
  summary: '省略号的写法不合规范',
  why: '省略号是居中的六个连点，占两个字的位置；三个句点或半个省略号都不是',
  basis: { text: 'GB/T 15834—2011《标点符号用法》4.11', confidence: 'C' },
  fix: '改为“……”（安全）',
  examples: {
    bad: ['会同公安、住建、城管‹...›开展检查。', '会同公安、住建、城管‹。。。›开展检查。'],
    good: ['会同公安、住建、城管……开展检查。'],
  },
  *check(subject) {
    for (const match of matches(subject, pattern)) {
      const { span, text } = match
      if (/^(?:……)+$/.test(text) || !afterChinese(match)) continue
      yield {
        span,
        message: `省略号应写作“……”，文中写作“${text}”`,
        fixes: [{ label: '改为……', safety: 'safe', edits: [{ span, text: '……' }] }],
      }
    }
  },
}
