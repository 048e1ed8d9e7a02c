import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

/** 《…《…》…》, the inner pair caught. */
const pattern = /《([^《》\n]{0,80})《([^《》\n]{1,80})》(?=[^《》\n]{0,80}》)/g

export const nestedBookTitle: Rule = {
  id: 'style/nested-book-title',
  severity: 'info',
  summary: '书名号里面又用了双书名号',
  why: '书名号里再用书名号时，外面用《》，里面用〈〉，文件名的起止才分得清',
  basis: { text: 'GB/T 15834—2011《标点符号用法》4.15', confidence: 'C' },
  fix: '里面的改为〈〉（安全）',
  examples: {
    bad: ['转发《关于印发‹《云溪市普法规划》›的通知》。'],
    good: ['转发《关于印发〈云溪市普法规划〉的通知》。', '出台《条例》《办法》《细则》。'],
  },
  *check(subject) {
    for (const { span, groups } of matches(subject, pattern)) {
      const start = span.start + 1 + (groups[0]?.length ?? 0)
      const place = { start, end: span.end }
      yield {
        span: place,
        message: '书名号里面的书名号应写作“〈〉”',
        fixes: [
          {
            label: '里面的改为〈〉',
            safety: 'safe',
            edits: [
              { span: { start, end: start + 1 }, text: '〈' },
              { span: { start: span.end - 1, end: span.end }, text: '〉' },
            ],
          },
        ],
      }
    }
  },
}
