import { describe, expect, it } from 'vitest'
import { configureRules } from './configure-rules.ts'
import type { Rule } from './rule.ts'
import type { Subject } from './subject.ts'

const rule = (id: string, lighter?: 'info'): Rule => ({
  id,
  severity: 'warning',
  summary: '',
  why: '',
  examples: { bad: [], good: [] },
  *check() {
    yield { span: { start: 0, end: 0 }, message: '甲', ...(lighter ? { severity: lighter } : {}) }
  },
})
const severitiesOf = (rules: readonly Rule[]) =>
  // The rules above look at nothing.
  rules.flatMap(entry => [...entry.check({} as Subject)].map(finding => finding.severity ?? entry.severity))

describe('配置规则', () => {
  it('switches rules off and gives others another severity', () => {
    const { rules } = configureRules([rule('a/a'), rule('a/b'), rule('a/c')], { 'a/a': 'off', 'a/b': 'error' })
    expect(rules.map(entry => [entry.id, entry.severity])).toEqual([
      ['a/b', 'error'],
      ['a/c', 'warning'],
    ])
  })

  it('leaves a finding light that the rule itself holds to be light, and lowers one that is heavier than configured', () => {
    expect(severitiesOf(configureRules([rule('a/a', 'info')], { 'a/a': 'error' }).rules)).toEqual(['info'])
    expect(severitiesOf(configureRules([rule('a/a')], { 'a/a': 'info' }).rules)).toEqual(['info'])
  })

  it('names ids that no rule bears', () => {
    expect(configureRules([rule('a/a')], { 'a/a': 'info', 'a/z': 'off' }).unknown).toEqual(['a/z'])
  })
})
