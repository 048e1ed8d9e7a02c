import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { families } from '../families.ts'
import { indicatorIndex } from '../indicator-index.ts'
import * as register from './index.ts'

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
const files = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter(
  name => name.endsWith('.ts') && !name.endsWith('.test.ts') && !['index.ts', 'indicator.ts', 'declare-family.ts'].includes(name),
)
const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at)
const counts = families.flatMap(family => family.indicators)
const rates = families.flatMap(family => family.rates)

describe('指标的登记', () => {
  it.each(files)('%s is registered in index.ts under its own name', file => {
    expect(Object.keys(register)).toContain(camel(file.replace('.ts', '')))
  })

  it('covers the ten areas: at least ninety counts and thirty rates', () => {
    expect(counts.length).toBeGreaterThanOrEqual(90)
    expect(rates.length).toBeGreaterThanOrEqual(30)
  })

  it('gives every family, count, rate and identity an id of its own', () => {
    expect(repeated(families.map(family => family.id))).toEqual([])
    expect(repeated(families.map(family => family.term))).toEqual([])
    expect(repeated([...counts, ...rates].map(({ id }) => id))).toEqual([])
    expect(repeated(families.flatMap(family => family.identities.map(({ id }) => id)))).toEqual([])
  })

  it('gives every Chinese term one English name, and every English name one Chinese term', () => {
    const named = [...families, ...counts, ...rates]
    expect(repeated([...new Set(named.map(({ term, english }) => `${term}=${english}`))].map(pair => pair.split('=')[0] ?? ''))).toEqual([])
    expect(repeated([...counts, ...rates].map(({ english }) => english))).toEqual([])
    expect(repeated([...counts, ...rates].map(({ term }) => term))).toEqual([])
  })
})

describe.each(families)('指标族 $term', family => {
  const ids = new Set(family.indicators.map(({ id }) => id))
  const members = [...family.indicators, ...family.rates]

  it('names its members apart: id tails, shorts and terms are keys of figures', () => {
    expect(repeated(members.map(({ short }) => short))).toEqual([])
    const keys = members.flatMap(({ id, short, term }) => [...new Set([id.slice(family.id.length + 1), short, term])])
    expect(repeated(keys)).toEqual([])
  })

  it('has well-formed ids, definitions that end as sentences, units, and English in lower case', () => {
    for (const member of members) {
      expect(member.id).toMatch(/^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*){1,2}$/)
      expect(member.definition, member.id).toMatch(/。$/)
      expect(member.english, member.id).toMatch(/^[a-z0-9]/)
      expect(repeated(member.aliases), member.id).toEqual([])
    }
    for (const { units } of family.indicators) expect(units.length).toBeGreaterThan(0)
    expect(family.topics.length).toBeGreaterThan(0)
  })

  it('makes its rates and identities of its own counts', () => {
    for (const rate of family.rates) {
      expect(rate.term).toMatch(/率|占比/)
      expect(rate.denominators.length, rate.id).toBeGreaterThan(0)
      expect(rate.numerators.length + (rate.complements?.length ?? 0), rate.id).toBeGreaterThan(0)
      const used = [...rate.numerators, ...rate.denominators, ...(rate.complements ?? [])]
      for (const set of used) expect(set.length, rate.id).toBeGreaterThan(0)
      for (const id of used.flat()) expect(ids, rate.id).toContain(id)
    }
    for (const { id, total, parts } of family.identities) {
      for (const part of [...total, ...parts]) expect(ids, id).toContain(part)
      expect(repeated([...total, ...parts]), id).toEqual([])
    }
  })

  it('adds only what has the same unit', () => {
    const unitOf = (id: string) => family.indicators.find(indicator => indicator.id === id)?.units ?? []
    for (const { id, total, parts } of family.identities) {
      const shared = [...total, ...parts].map(unitOf).reduce((common, units) => common.filter(unit => units.includes(unit)))
      expect(shared.length, id).toBeGreaterThan(0)
    }
  })

  it('is found by Chinese keys and by identifiers alike', () => {
    for (const member of members) {
      const tail = member.id.slice(family.id.length + 1)
      expect(indicatorIndex.byKey(family.term, member.short)?.indicator).toBe(member)
      expect(indicatorIndex.byKey(family.id, tail)?.indicator).toBe(member)
      expect(indicatorIndex.byId(member.id)?.indicator).toBe(member)
      expect(indicatorIndex.byName(member.term).map(known => known.indicator)).toContain(member)
    }
  })
})

describe('按行文里的名称检索', () => {
  it.each([
    ['纠错率', 'reconsideration.correctionRate'],
    ['败诉率', 'litigation.lossRate'],
    ['机关负责人出庭率', 'litigation.headAppearanceRate'],
    ['调解成功率', 'mediation.successRate'],
    ['报备率', 'normativeDoc.filingRate'],
    ['满意率', 'hotline.satisfactionRate'],
    ['满意率', 'petition.satisfactionRate'],
    ['满意率', 'proposals.satisfactionRate'],
    ['办结率', 'proposals.closingRate'],
  ])('%s may be %s', (name, id) => {
    expect(indicatorIndex.byName(name).map(known => known.indicator.id)).toContain(id)
  })

  it('an unknown name is nobody', () => {
    expect(indicatorIndex.byName('幸福率')).toEqual([])
    expect(indicatorIndex.byKey('行政复议', '收倒')).toBeUndefined()
    expect(indicatorIndex.byKey('行政复意', '收到')).toBeUndefined()
  })
})
