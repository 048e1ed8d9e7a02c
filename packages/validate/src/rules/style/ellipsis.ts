import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const pattern = /(?<=[\u3400-\u9fff，。、”》）])(?:\.{3,}|。{3,}|．{3,}|·{3,}|…(?!…)(?<!……))/g

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
    for (const { span, text } of matches(subject, pattern)) {
      yield {
        span,
        message: `省略号应写作“……”，文中写作“${text}”`,
        fixes: [{ label: '改为……', safety: 'safe', edits: [{ span, text: '……' }] }],
      }
    }
  },
}
