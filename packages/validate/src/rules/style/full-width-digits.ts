import type { Span } from '@fazhi/schema'
import { habit } from '../../reading/habit.ts'
import { type Passage, passages } from '../../reading/passages.ts'
import type { Rule } from '../../rule.ts'

const pattern = /[０-９](?:[０-９．，.]{0,20}[０-９])?％?|(?<=\d)％|(?<=[０-９\d][.．])[０-９]{1,20}％?/g

const half = (text: string): string => text.replace(/[０-９．，％]/g, character => String.fromCharCode(character.charCodeAt(0) - 0xfee0))

const digitsIn = ({ text, span }: Passage): readonly { readonly words: string; readonly span: Span }[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => {
    const start = span.start + index
    return { words, span: { start, end: start + words.length } }
  })

export const fullWidthDigits: Rule = {
  id: 'style/full-width-digits',
  severity: 'warning',
  summary: '数字用了全角字符',
  why: '阿拉伯数字和百分号用半角书写；全角数字占一个汉字宽，检索、统计时也常认不出；每段只提示一次',
  basis: { text: 'GB/T 15835—2011《出版物上数字用法》5.1.7', confidence: 'C' },
  fix: '把本段的全角数字改为半角（安全）',
  examples: {
    bad: ['全年办理法律援助案件‹１０２›件，同比增长８．６％。', '按期办结率为98‹％›。', '败诉率为‹１３.５％›。'],
    good: ['全年办理法律援助案件102件，办结率98.6%。'],
  },
  *check(subject) {
    const found = passages(subject)
      .map(passage => digitsIn(passage))
      .filter(digits => digits.length > 0)
    for (const digits of found) {
      const [first] = digits
      if (!first) continue
      yield {
        span: first.span,
        ...(digits.every(({ words }) => words === '％') ? { severity: 'info' } : habit(found.length)),
        message: `本段有${digits.length}处全角数字，应改为半角，如“${first.words}”改为“${half(first.words)}”`,
        fixes: [
          {
            label: `本段${digits.length}处改为半角`,
            safety: 'safe',
            edits: digits.map(({ words, span }) => ({ span, text: half(words) })),
          },
        ],
      }
    }
  },
}
