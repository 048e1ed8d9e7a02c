import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

const pattern =
  /同比(?:较|比)?(?:去年|上年|上一年度?|前一年)(?:同期)?(?:相比)?|(?:与|较|比)(?:去年|上年|上一年度?)(?:同期)?(?:相比)?同比|同比(?:往年)?同期/g

export const doubledComparison: Rule = {
  id: 'style/doubled-comparison',
  severity: 'info',
  summary: '比较的基期说了两遍',
  why: '“同比”就是与上年同期相比，再说“去年”“上年”是重复；读者还会疑心换了基期',
  examples: {
    bad: ['挽回损失‹同比去年›提升21.4%。', '案件数‹较上年同比›下降8%。'],
    good: ['挽回损失同比提升21.4%。', '案件数较上年下降8%。', '同比增长5%，上年为3%。'],
  },
  *check(subject) {
    for (const { span, text } of matches(subject, pattern)) {
      yield { span, message: `“${text}”重复，写“同比”或“较上年”即可` }
    }
  },
}
