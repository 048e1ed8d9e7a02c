import { describe, expect, it } from 'vitest'
import { fingerprints } from './fingerprints.ts'

const found = (text: string, words: string, message = '半角标点', rule = 'style/half-width-punctuation') => {
  const start = text.indexOf(words)
  return { rule, severity: 'warning' as const, span: { start, end: start + words.length }, message }
}
const one = (text: string, words: string, message?: string, rule?: string) => fingerprints([found(text, words, message, rule)], { text })[0]

describe('指纹', () => {
  const text = '全年培训12期。\n受理86件,审结79件。'

  it('stays when text elsewhere moves', () => {
    expect(one(`新增一段，话很长。\n${text}`, ',')).toBe(one(text, ','))
  })

  it('changes with the words, the rule, or the part that is missing', () => {
    expect(one('受理87件,审结79件。', ',')).not.toBe(one(text, ','))
    expect(one(text, ',', '', 'style/year-range')).not.toBe(one(text, ','))
    expect(one(text, '全年', '缺少“主要举措和成效”')).not.toBe(one(text, '全年', '缺少“下一年度主要安排”'))
  })

  it('tells apart findings alike in everything by their order', () => {
    const twice = '受理86件,审结。\n受理86件,审结。'
    const places = [5, 14].map(start => ({ ...found(twice, ','), span: { start, end: start + 1 } }))
    expect(new Set(fingerprints(places, { text: twice })).size).toBe(2)
  })

  it('is short and plain', () => {
    expect(one(text, ',')).toMatch(/^[0-9a-f]{16}$/)
  })
})
