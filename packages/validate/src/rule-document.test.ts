import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/support/marked.ts'
import { subjectOf } from '../test/subject-of.ts'
import type { Example } from './rule.ts'
import { ruleDocument } from './rule-document.ts'
import { rules } from './rules.ts'
import { validate } from './validate.ts'

const rule = (id: string) => {
  const found = rules.find(entry => entry.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('规则说明页', () => {
  it('says what, how grave, on what basis, why, and shows both kinds of examples', () => {
    const page = ruleDocument(rule('style/year-range'))
    for (const words of [
      '# style/year-range',
      '警告',
      'GB/T 15834—2011',
      '## 为什么',
      '## 会发现',
      '2021‹-›2025年',
      '## 不会误报',
      '2021—2025年',
    ]) {
      expect(page).toContain(words)
    }
  })

  it('shows what the writer is told when somebody runs the examples', () => {
    const one = rule('consistency/rate-mismatch')
    const judge = (example: Example) => validate(subjectOf(marked(typeof example === 'string' ? example : example.text).text), [one])
    expect(ruleDocument(one, judge)).toContain('> 错误：纠错率应为31.4%，文中写作34.1%\n>\n> 32件 ÷ 102件 = 31.4%')
  })

  it('is the same every time', () => {
    for (const entry of rules) expect(ruleDocument(entry)).toBe(ruleDocument(entry))
  })
})
