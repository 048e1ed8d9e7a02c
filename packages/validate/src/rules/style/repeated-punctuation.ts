import { matches } from '../../reading/matches.ts'
import type { Rule } from '../../rule.ts'

/** Two or more points in a row; of a mixed row the last is what the sentence comes to. Half-width rows such as ... are not points. */
const pattern = /[，、；：。][，、；：。,;]+|[,;][，、；：。]+/g

export const repeatedPunctuation: Rule = {
  id: 'style/repeated-punctuation',
  severity: 'warning',
  summary: '标点重复',
  why: '两个点号连用多是改稿时留下的，应只留一个',
  basis: { text: 'GB/T 15834—2011《标点符号用法》', confidence: 'B' },
  fix: '只留一个（相同的标点安全，不同的须人工确认）',
  examples: {
    bad: ['审结案件79件‹，，›纠错9件。', '全部整改到位‹。。›', '健全机制‹；，›明确责任。'],
    good: ['审结案件79件，纠错9件。', '工作要求“一网通办、一窗受理”，成效明显……', '落实《条例》《办法》。'],
  },
  *check(subject) {
    for (const { span, text } of matches(subject, pattern)) {
      if (/^。{3,}$/.test(text)) continue
      const same = new Set(text).size === 1
      const kept = text.slice(-1)
      yield {
        span,
        message: `标点“${text}”重复，应只留一个`,
        fixes: [{ label: `只留“${kept}”`, safety: same ? 'safe' : 'unsafe', edits: [{ span, text: kept }] }],
      }
    }
  },
}
