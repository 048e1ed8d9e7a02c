import type { Edit } from '@fazhi/schema'
import { type Passage, passages } from '../../reading/passages.ts'
import type { Rule } from '../../rule.ts'

const han = String.raw`[\u3400-\u9fff〇]`
/** Between ideographs, between an ideograph and a number, and inside a number that is not grouped by thousands. */
const pattern = new RegExp(
  [
    `(?<=${han}) +(?=${han})`,
    `(?<=${han}) +(?=\\d)`,
    `(?<=[\\d%％]) +(?=${han})`,
    `(?<=${han}\\d{1,3}\\.) (?=\\d+%)`,
    `(?<=\\d) +(?=[%％])`,
  ].join('|'),
  'g',
)

const spacesIn = (passage: Passage): readonly Edit[] =>
  [...passage.text.matchAll(pattern)].map(({ index, 0: spaces }) => {
    const start = passage.span.start + index
    return { span: { start, end: start + spaces.length }, text: '' }
  })

export const straySpace: Rule = {
  id: 'style/stray-space',
  severity: 'info',
  summary: '汉字之间或数字里夹了空格',
  why: '多余的空格会使一个数、一个词在换行时被拆开，检索也查不到；每段只提示一次',
  basis: { text: 'GB/T 15835—2011《出版物上数字用法》5.1.7（一个数值不拆开）', confidence: 'C' },
  fix: '删去本段多余的空格（安全）',
  examples: {
    bad: ['损失金额同比下降‹ ›9.6%。', '全面推行行政执法‹ ›公示制度。', '满意率为98.‹ ›6%，审结率为95.1 %。'],
    good: ['损失金额同比下降9.6%，系统由Lan Tian Co., Ltd.承建。', '全年服务3 111人次。', '一、 统筹推进法治建设'],
  },
  *check(subject) {
    const body = passages(subject).filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    const found = body.map(passage => ({ passage, edits: spacesIn(passage) })).filter(({ edits }) => edits.length > 0)
    // Who sets numbers off with spaces throughout does so on purpose.
    if (found.length > 5 && found.length * 2 > body.length) return
    for (const { edits } of found) {
      const [first] = edits
      if (!first) continue
      yield {
        span: first.span,
        message: `本段汉字或数字之间有${edits.length}处多余的空格`,
        fixes: [{ label: '删去空格', safety: 'safe', edits }],
      }
    }
  },
}
