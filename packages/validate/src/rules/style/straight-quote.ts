import type { Span } from '@fazhi/schema'
import { habit } from '../../reading/habit.ts'
import { passages } from '../../reading/passages.ts'
import type { Rule } from '../../rule.ts'

const han = /[\u3400-\u9fff〇]/

/** Where a paragraph has straight quotation marks around Chinese. Those around words of another script may stay as they are there. */
const quotesIn = (text: string): readonly number[] => {
  const all = [...text.matchAll(/"/g)].map(match => match.index)
  const [first] = all
  if (first === undefined) return []
  const chinese =
    all.length % 2 === 0
      ? all.some((at, index) => index % 2 === 0 && han.test(text.slice(at, all[index + 1])))
      : han.test(text[first + 1] ?? '')
  return chinese ? all : []
}

export const straightQuote: Rule = {
  id: 'style/straight-quote',
  severity: 'warning',
  summary: '中文里用了不分前后的直引号',
  why: '中文引号分前后（“ ”），直引号 " 不分，排版时方向常错；每段只提示一次',
  basis: { text: 'GB/T 15834—2011《标点符号用法》4.8', confidence: 'B' },
  fix: '成对的直引号改为“ ”（安全）',
  examples: {
    bad: ['深化‹"›放管服"改革，推行"一网通办"。', '推行行政执法‹"›三项制度。'],
    good: ['深化“放管服”改革。', '系统代号为"E-Gov"，屏幕为27"。'],
  },
  *check(subject) {
    const found = passages(subject).flatMap(passage => {
      const places = quotesIn(passage.text)
      return places.length > 0 ? [{ passage, places }] : []
    })
    for (const { passage, places } of found) {
      const [first = 0] = places
      const at = (index: number): Span => ({ start: passage.span.start + index, end: passage.span.start + index + 1 })
      const paired = places.length % 2 === 0
      yield {
        span: at(first),
        ...habit(found.length),
        message: paired ? `本段有${places.length}个直引号，应改为“ ”` : `本段有${places.length}个直引号，不成对，应改为“ ”并补全`,
        ...(paired
          ? {
              fixes: [
                {
                  label: `本段${places.length}个改为“ ”`,
                  safety: 'safe',
                  edits: places.map((index, order) => ({ span: at(index), text: order % 2 === 0 ? '“' : '”' })),
                },
              ],
            }
          : {}),
      }
    }
  },
}
