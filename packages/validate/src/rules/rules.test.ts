import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { marked } from '../../../../test/support/marked.ts'
import { subjectOf } from '../../test/subject-of.ts'
import { applyFixes } from '../apply-fixes.ts'
import type { Example, Rule } from '../rule.ts'
import { ruleDocument } from '../rule-document.ts'
import { rules } from '../rules.ts'
import { validate } from '../validate.ts'

const files = readdirSync(fileURLToPath(new URL('.', import.meta.url)), { recursive: true, encoding: 'utf8' })
  .map(file => file.replaceAll('\\', '/'))
  .filter(file => file.includes('/') && file.endsWith('.ts') && !file.endsWith('.test.ts'))

const textOf = (example: Example): string => (typeof example === 'string' ? example : example.text)
const unmarked = (example: Example): Example => {
  const { text } = marked(textOf(example))
  return typeof example === 'string' ? text : { ...example, text }
}
const judge = (rule: Rule, example: Example) => validate(subjectOf(unmarked(example)), [rule])
const bad = rules.flatMap(rule => rule.examples.bad.map(example => ({ rule, example, id: rule.id, words: textOf(example) })))
const good = rules.flatMap(rule => rule.examples.good.map(example => ({ rule, example, id: rule.id, words: textOf(example) })))

describe('规则的登记', () => {
  it.each(files)('%s is registered in rules/index.ts under its path', file => {
    expect(rules.map(rule => rule.id)).toContain(file.replace('.ts', ''))
  })

  it('has no rule without a file', () => {
    expect(rules.map(rule => `${rule.id}.ts`).filter(path => !files.includes(path))).toEqual([])
  })
})

describe.each(rules)('$id', rule => {
  it('calls an error only what rests on a text that was read', () => {
    if (rule.severity === 'error') expect(rule.basis?.confidence).toBe('A')
    expect(rule.severity).toMatch(/^(error|warning|info)$/)
  })

  it('explains itself in Chinese and shows what it means', () => {
    for (const words of [rule.summary, rule.why, rule.fix ?? '无']) expect(words).toMatch(/[\u4e00-\u9fff]/)
    for (const words of [rule.summary, rule.why]) expect(words).not.toMatch(/[。，；]$/)
    expect(rule.examples.bad.length).toBeGreaterThan(0)
    expect(rule.examples.good.length).toBeGreaterThan(0)
    expect(ruleDocument(rule)).toContain(rule.summary)
  })
})

describe('反例各得一条发现', () => {
  it.each(bad)('$id: $words', ({ rule, example }) => {
    const found = judge(rule, example)
    expect(found).toHaveLength(1)
    const [finding] = found
    const { spans } = marked(textOf(example))
    if (spans.length > 0) expect(spans).toEqual([finding?.span])
    expect(finding?.message).toMatch(/[\u4e00-\u9fff]/)
    for (const words of [finding?.message, finding?.because]) expect(words ?? '').not.toMatch(/[。，；]$/)
  })
})

describe('正例没有发现', () => {
  it.each(good)('$id: $words', ({ rule, example }) => {
    expect(judge(rule, example)).toEqual([])
  })
})

describe('有把握的修改', () => {
  it.each(bad)('leave nothing of $id: $words', ({ rule, example }) => {
    const fixes = judge(rule, example).flatMap(finding => finding.fixes ?? [])
    const { text } = marked(textOf(example))
    const fixed = applyFixes(text, fixes)
    if (fixed.applied === 0) return expect(fixed.text).toBe(text)
    expect(judge(rule, typeof example === 'string' ? fixed.text : { ...example, text: fixed.text })).toEqual([])
  })
})
