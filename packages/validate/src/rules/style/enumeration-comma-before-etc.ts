import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

/** 等级, 等额 and the like begin a word of their own. */
const pattern = /、(?=等(?![级额待候距同效值差式价份边腰于身高比分第]))/g

export const enumerationCommaBeforeEtc: Rule = {
  id: 'style/enumeration-comma-before-etc',
  severity: 'warning',
  summary: '“等”字前用了顿号',
  why: '“等”“等等”已经表示列举未尽或收尾，前面不再用顿号',
  basis: { text: 'GB/T 15834—2011《标点符号用法》', confidence: 'B' },
  fix: '删去“等”前的顿号（安全）',
  examples: {
    bad: ['会同公安、住建、城管‹、›等部门开展联合检查。'],
    good: ['会同公安、住建、城管等部门开展联合检查。', '推行分类、等级、等额管理。'],
  },
  *check(subject) {
    for (const { span } of matches(subject, pattern)) {
      yield {
        span,
        message: '“等”前不用顿号',
        fixes: [{ label: '删去顿号', safety: 'safe', edits: [{ span, text: '' }] }],
      }
    }
  },
}
