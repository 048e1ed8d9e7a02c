import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

/** 去年同期 is a set phrase of comparison. Only words that point from the day of writing: 31日前 and 申请日前 are dates. */
const pattern =
  /(?<![\d一二三四五六七八九十两])(?:今年|(?<!同比)去年(?!同期))(?!级)|(?<=^|[，。；：、,;:])(?:近日|日前)(?=[，,\u4e00-\u9fff])/g

export const relativeTime: Rule = {
  id: 'style/relative-time',
  severity: 'info',
  summary: '用了“今年”“去年”一类随时间变的说法',
  why: '年度报告在次年才写成、公开，还要长期留存；“今年”究竟是报告年度还是写作之年，读者分不清，宜写明年份；全文只提示一次',
  basis: { text: '《党政机关公文处理工作条例》第二十条（四）（审核时间）', confidence: 'A' },
  examples: {
    bad: ['‹今年›国家宪法日期间，开展宣传26场。', '即办件比例由‹去年›的54%提升到90%，今年新增8项。'],
    good: ['2023年国家宪法日期间，开展宣传26场。', '较上年增加12件，与去年同期持平，于12月31日前完成。'],
  },
  *check(subject) {
    const found = [...matches(subject, pattern)]
    const [first, ...rest] = found
    if (!first) return
    const words = [...new Set(found.map(({ text }) => text))].map(word => `“${word}”`).join('')
    yield {
      span: first.span,
      message: `全文有${found.length}处${words}，宜写明年份`,
      ...(rest.length > 0 ? { related: rest.map(({ span, text }) => ({ span, message: `此处写作“${text}”` })) } : {}),
    }
  },
}
