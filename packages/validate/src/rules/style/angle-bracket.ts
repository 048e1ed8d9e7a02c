import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const pattern = /<(?=[\u3400-\u9fff*《“])([^<>，。；\n]{1,80}[\u3400-\u9fff）)》”])>/g

export const angleBracket: Rule = {
  id: 'style/angle-bracket',
  severity: 'info',
  summary: '用小于号、大于号代替了书名号',
  why: '文件名用书名号《》，书名号里再用书名号时里面的用〈〉；小于号、大于号会被网页当作标签吞掉',
  basis: { text: 'GB/T 15834—2011《标点符号用法》4.15', confidence: 'C' },
  fix: '改为书名号（安全）',
  examples: {
    bad: ['转发《关于印发‹<云溪市普法规划>›的通知》。', '修订‹<云溪市政府工作规则>›。'],
    good: ['转发《关于印发〈云溪市普法规划〉的通知》。', '指标值a<b的3项，c>d的2项。'],
  },
  *check(subject) {
    for (const { span, passage } of matches(subject, pattern)) {
      const at = span.start - passage.span.start
      const before = passage.text.slice(Math.max(0, at - 120), at)
      const inside = before.lastIndexOf('《') > before.lastIndexOf('》')
      const [open, close] = inside ? ['〈', '〉'] : ['《', '》']
      yield {
        span,
        message: `书名号应写作“${open}${close}”，文中用了“<>”`,
        fixes: [
          {
            label: `改为${open}${close}`,
            safety: 'safe',
            edits: [
              { span: { start: span.start, end: span.start + 1 }, text: open },
              { span: { start: span.end - 1, end: span.end }, text: close },
            ],
          },
        ],
      }
    }
  },
}
