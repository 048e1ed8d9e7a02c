import type { Edit } from '@fazhi/schema'
import { type Passage, passages } from '../../reading/passages.ts'
import type { Rule } from '../../rule.ts'

const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '.': '。' }

const han = /[\u3400-\u9fff〇]/
/** A character that makes its surroundings Chinese: an ideograph, or a mark that only Chinese has. */
const chinese = /[\u3400-\u9fff〇“”‘’《》〈〉（）〔〕【】、。，；：？！…％]/

/** Between two characters of a number, an English phrase or an address the half-width mark is right: 12:30, 1,302, Co., Ltd. */
const belongs = (text: string, index: number): boolean => {
  const before = text[index - 1] ?? ''
  const after = (text[index + 1] === ' ' ? text[index + 2] : text[index + 1]) ?? ''
  if (text[index] === '.')
    return (
      han.test(
        text
          .slice(Math.max(0, index - 2), index)
          .replace(/[”’》）)]$/, '')
          .slice(-1),
      ) && after === ''
    )
  return chinese.test(before) || (before === ')' && han.test(text)) || chinese.test(after)
}

/** Brackets around Chinese, or after it, are Chinese brackets; those of f(x) and PM2.5(ug/m3) are not. */
function* brackets(text: string): Iterable<number> {
  const open: number[] = []
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '(' || character === '（') open.push(index)
    if (character !== ')' && character !== '）') continue
    const start = open.pop()
    if (start === undefined) continue
    const outside = start === 0 ? chinese.test(text[index + 1] ?? '') : chinese.test(text[start - 1] ?? '')
    if (!outside && !han.test(text.slice(start + 1, index))) continue
    if (text[start] === '(') yield start
    if (character === ')') yield index
  }
}

const placesIn = (text: string): readonly number[] => {
  const marks = [...text.matchAll(/[,;:!?.]/g)].map(match => match.index).filter(index => belongs(text, index))
  return [...marks, ...brackets(text)].toSorted((a, b) => a - b)
}

const replacement = (mark: string): string => (mark === '(' ? '（' : mark === ')' ? '）' : (fullWidth[mark] ?? mark))

const editsFor = (passage: Passage, places: readonly number[]): readonly Edit[] =>
  places.map(index => {
    const mark = passage.text[index] ?? ''
    // The full-width mark brings its own room: a space typed after the half-width one goes with it.
    const space = fullWidth[mark] !== undefined && passage.text[index + 1] === ' ' ? 1 : 0
    const start = passage.span.start + index
    return { span: { start, end: start + 1 + space }, text: replacement(mark) }
  })

export const halfWidthPunctuation: Rule = {
  id: 'style/half-width-punctuation',
  severity: 'warning',
  summary: '中文语句里用了半角标点',
  why: '半角逗号、括号夹在汉字之间宽窄不一，转排 Word 和网页时行首行末的禁则也会失效；每段只提示一次，一并改正',
  basis: { text: 'GB/T 15834—2011《标点符号用法》', confidence: 'B' },
  fix: '把本段的半角标点改为全角（安全）',
  examples: {
    bad: ['全市共办理行政复议案件86件‹,›审结79件。', '全年开展培训12期‹(›含线上5期),参训640人次;通过考试的人员全部持证上岗.'],
    good: [
      '每周二9:30至11:30为接待时间，全年接待1,302人次。',
      '系统接口采用GB/T 33190-2016（OFD），由Lan Tian Co., Ltd.承建。',
      '空气中PM2.5(ug/m3)浓度为31.5，网址为http://www.example.com/a?b=1。',
    ],
  },
  *check(subject) {
    const found = passages(subject)
      .map(passage => ({ passage, places: placesIn(passage.text) }))
      .filter(({ places }) => places.length > 0)
    // A whole report in half-width marks lost them in some conversion; single ones in a clean report are slips.
    const habit = found.length > 5 && found.length * 2 > passages(subject).length
    for (const { passage, places } of found) {
      const marks = [...new Set(places.map(index => passage.text[index]))].join(' ')
      const start = passage.span.start + (places[0] ?? 0)
      yield {
        span: { start, end: start + 1 },
        message: `本段有${places.length}处半角标点（${marks}），中文语句应使用全角标点`,
        fixes: [{ label: `本段${places.length}处改为全角标点`, safety: 'safe', edits: editsFor(passage, places) }],
        ...(habit ? { severity: 'info' } : {}),
      }
    }
  },
}
