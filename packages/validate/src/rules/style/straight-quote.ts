import { passages } from '../../reading/passages.ts'
import type { Rule } from '../../rule.ts'

const han = /[\u3400-\u9fff〇]/

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
    for (const { text, span } of passages(subject)) {
      const all = [...text.matchAll(/"/g)].map(match => match.index)
      const [first] = all
      if (first === undefined) continue
      const paired = all.length % 2 === 0
      // Quotation marks around words of another script may stay as they are in that script.
      const chinese = paired
        ? all.some((at, index) => index % 2 === 0 && han.test(text.slice(at, all[index + 1])))
        : han.test(text[first + 1] ?? '')
      if (!chinese) continue
      yield {
        span: { start: span.start + first, end: span.start + first + 1 },
        message: paired ? `本段有${all.length}个直引号，应改为“ ”` : `本段有${all.length}个直引号，不成对，应改为“ ”并补全`,
        ...(paired
          ? {
              fixes: [
                {
                  label: `本段${all.length}个改为“ ”`,
                  safety: 'safe',
                  edits: all.map((at, index) => ({
                    span: { start: span.start + at, end: span.start + at + 1 },
                    text: index % 2 === 0 ? '“' : '”',
                  })),
                },
              ],
            }
          : {}),
      }
    }
  },
}
