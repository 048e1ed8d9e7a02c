import type { Edit } from '@fazhi/schema'
import { isChinese, isHan } from '../../reading/is-chinese.ts'
import { type Passage, passages } from '../../reading/passages.ts'
import type { Rule } from '../../rule.ts'

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '.': '。',
  '(': '（',
  ')': '）',
}

const hasHan = (text: string, start: number, end: number): boolean => {
  for (let index = start; index < end; index++) if (isHan(text.charCodeAt(index))) return true
  return false
}

/** A full stop ends the passage after an ideograph or what closes it; elsewhere a point is a decimal's, an abbreviation's, a number's. */
const endsSentence = (text: string, index: number): boolean => {
  if (index !== text.length - 1) return false
  const before = text[index - 1] ?? ''
  return isHan(text.charCodeAt(/[”’》）)]/.test(before) ? index - 2 : index - 1))
}

/** Between two characters of a number, an English phrase or an address the half-width mark is right: 12:30, 1,302, Co., Ltd. */
const belongs = (text: string, index: number): boolean => {
  if (text[index] === '.') return endsSentence(text, index)
  const after = text[index + 1] === ' ' ? index + 2 : index + 1
  return (
    isChinese(text.charCodeAt(index - 1)) ||
    isChinese(text.charCodeAt(after)) ||
    (text[index - 1] === ')' && hasHan(text, Math.max(0, index - 40), index))
  )
}

/** Brackets around Chinese, or after it, are Chinese brackets; those of f(x) and PM2.5(ug/m3) are not. */
const bracketsIn = (text: string): readonly number[] => {
  if (!/[()]/.test(text)) return []
  const open: number[] = []
  const found: number[] = []
  for (const { index, 0: mark } of text.matchAll(/[()（）]/g)) {
    if (mark === '(' || mark === '（') {
      open.push(index)
      continue
    }
    const start = open.pop()
    if (start === undefined) continue
    const outside = isChinese(text.charCodeAt(start === 0 ? index + 1 : start - 1))
    if (!outside && !hasHan(text, start + 1, index)) continue
    if (text[start] === '(') found.push(start)
    if (mark === ')') found.push(index)
  }
  return found
}

const placesIn = (text: string): readonly number[] => {
  const marks = [...text.matchAll(/[,;:!?.]/g)].map(match => match.index).filter(index => belongs(text, index))
  return [...marks, ...bracketsIn(text)].toSorted((a, b) => a - b)
}

/** How many characters the bracketed number at the head of a passage takes: (一) three, none if there is none. */
const numberLength = (text: string): number => /^[(（][一二三四五六七八九十\d]{1,3}[)）]/.exec(text)?.[0].length ?? 0

interface Found {
  readonly passage: Passage
  readonly places: readonly number[]
}

const onlyNumber = ({ passage, places }: Found): boolean => (places.at(-1) ?? 0) < numberLength(passage.text)

const isPoint = (mark: string): boolean => mark !== '(' && mark !== ')'

const editsFor = (passage: Passage, places: readonly number[]): readonly Edit[] =>
  places.map(index => {
    const mark = passage.text[index] ?? ''
    // The full-width mark brings its own room: a space typed after the half-width one goes with it.
    const space = isPoint(mark) && passage.text[index + 1] === ' ' ? 1 : 0
    const start = passage.span.start + index
    return { span: { start, end: start + 1 + space }, text: fullWidth[mark] ?? mark }
  })

export const halfWidthPunctuation: Rule = {
  id: 'style/half-width-punctuation',
  severity: 'warning',
  summary: '中文语句里用了半角标点',
  why: '半角逗号、括号夹在汉字之间宽窄不一，转排 Word 和网页时行首行末的禁则也会失效；每段只提示一次，只有序号括号是半角的全文只提示一次',
  basis: { text: 'GB/T 15834—2011《标点符号用法》', confidence: 'B' },
  fix: '把本段的半角标点改为全角（安全）',
  examples: {
    bad: [
      '‹(一)›统筹推进法治建设，成效明显。',
      '全市共办理行政复议案件86件‹,›审结79件。',
      '全年开展培训12期‹(›含线上5期),参训640人次;通过考试的人员全部持证上岗.',
    ],
    good: [
      '每周二9:30至11:30为接待时间，全年接待1,302人次。',
      '系统接口采用GB/T 33190-2016（OFD），由Lan Tian Co., Ltd.承建。',
      '空气中PM2.5(ug/m3)浓度为31.5，网址为http://www.example.com/a?b=1。',
    ],
  },
  *check(subject) {
    const found: readonly Found[] = passages(subject)
      .map(passage => ({ passage, places: placesIn(passage.text) }))
      .filter(({ places }) => places.length > 0)
    // A whole report in half-width marks lost them in some conversion; single ones in a clean report are slips.
    const habit = found.length > 5 && found.length * 2 > passages(subject).length
    for (const { passage, places } of found.filter(entry => !onlyNumber(entry))) {
      const marks = [...new Set(places.map(index => passage.text[index]))].join(' ')
      const start = passage.span.start + (places[0] ?? 0)
      yield {
        span: { start, end: start + 1 },
        message: `本段有${places.length}处半角标点（${marks}），中文语句应使用全角标点`,
        fixes: [{ label: `本段${places.length}处改为全角标点`, safety: 'safe', edits: editsFor(passage, places) }],
        ...(habit ? { severity: 'info' } : {}),
      }
    }
    const numbers = found.filter(onlyNumber)
    const [first] = numbers
    if (!first) return
    const start = first.passage.span.start
    yield {
      span: { start, end: start + numberLength(first.passage.text) },
      severity: 'info',
      message: `全文有${numbers.length}处序号用了半角括号，应写作“（一）”“（1）”的样式`,
      fixes: [
        {
          label: `全文${numbers.length}处序号改为全角括号`,
          safety: 'safe',
          edits: numbers.flatMap(({ passage, places }) => editsFor(passage, places)),
        },
      ],
    }
  },
}
