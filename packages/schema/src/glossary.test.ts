import { describe, expect, it } from 'vitest'
import { glossary } from './glossary.ts'

describe('术语表', () => {
  const rows = glossary()

  it('gives every Chinese term exactly one English name', () => {
    const names = new Map<string, Set<string>>()
    for (const { term, english } of rows) names.set(term, (names.get(term) ?? new Set()).add(english))
    expect([...names].filter(([, english]) => english.size > 1).map(([term]) => term)).toEqual([])
  })

  it('tells what 纠错率 is, with its other names and its English name', () => {
    const row = rows.find(({ id }) => id === 'reconsideration.correctionRate')
    expect(row).toMatchObject({ term: '行政复议纠错率', english: 'reconsideration correction rate', kind: '率', unit: '%' })
    expect(row?.aliases).toContain('纠错率')
  })

  it('defines everything but the names of families', () => {
    expect(rows.filter(({ kind, definition }) => kind !== '领域' && definition === '')).toEqual([])
  })
})
