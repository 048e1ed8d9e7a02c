import type { Edit } from '@fazhi/schema'
import { type Passage, passages } from '../../reading/passages.ts'
import type { Rule } from '../../rule.ts'

const han = String.raw`[\u3400-\u9fff〇]`
/** Between ideographs, and inside a number that is not grouped by thousands. */
const never = `(?<=${han}) +(?=${han})|(?<=${han}\\d{1,3}\\.) (?=\\d+%)|(?<=\\d) +(?=[%％])`
/** Between an ideograph and a number: some set all their numbers off so. */
const around = `(?<=${han}) +(?=\\d)|(?<=[\\d%％]) +(?=${han})`
const stray = new RegExp(`${never}|${around}`, 'g')
const strayInSpaced = new RegExp(never, 'g')

/** 第一部分 主要举措: the space parts a heading from its number. */
const afterNumber = /^第?[一二三四五六七八九十百零\d]{1,8}(?:部分|章|节|篇|编|条)?$/

/** Whether most numbers stand off from the words around them. */
const spacesNumbers = (text: string): boolean => {
  const apart = [...text.matchAll(new RegExp(around, 'g'))].length
  const close = [...text.matchAll(new RegExp(`${han}(?=\\d)|[\\d%％](?=${han})`, 'g'))].length
  return apart > 4 && apart > close
}

const spacesIn = (passage: Passage, pattern: RegExp): readonly Edit[] =>
  [...passage.text.matchAll(pattern)]
    .filter(({ index }) => index > 12 || !afterNumber.test(passage.text.slice(0, index)))
    .map(({ index, 0: spaces }) => {
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
    good: [
      '损失金额同比下降9.6%，系统由Lan Tian Co., Ltd.承建。',
      '全年服务3 111人次。',
      '一、 统筹推进法治建设',
      '第一部分 主要举措和成效',
      '2023 年，建成 12 个中心，覆盖 18 个乡镇，满意率 98.6% 以上。',
    ],
  },
  *check(subject) {
    const spaced = passages(subject).filter(({ kind, text }) => (kind === 'paragraph' || kind === 'heading') && text.includes(' '))
    if (spaced.length === 0) return
    const pattern = spacesNumbers(spaced.map(({ text }) => text).join('\n')) ? strayInSpaced : stray
    for (const passage of spaced) {
      const edits = spacesIn(passage, pattern)
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
