import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { profiles } from '../profiles.ts'
import { SectionRole } from '../report/section-role.ts'
import * as register from './index.ts'

const files = readdirSync(fileURLToPath(new URL('.', import.meta.url))).filter(
  name =>
    name.endsWith('.ts') &&
    !name.endsWith('.test.ts') &&
    !['index.ts', 'profile.ts', 'mandated-parts.ts', 'national-basis.ts'].includes(name),
)

describe('报告主体的登记', () => {
  it.each(files)('%s is registered in index.ts under its own name', file => {
    expect(Object.keys(register)).toContain(file.replace('.ts', ''))
  })

  it('has the five national kinds and the two variants', () => {
    expect(profiles.map(({ id }) => id)).toEqual(['county', 'department', 'hubei', 'prefecture', 'province', 'shenzhen', 'township'])
  })
})

describe('发文机关的名称', () => {
  it.each([
    ['云溪市临江区人民政府', 'county'],
    ['中共云溪市临江区委', 'county'],
    ['青禾县人民政府', 'county'],
    ['云溪市高新技术产业开发区管理委员会', 'county'],
    ['云溪市人民政府', 'prefecture'],
    ['中共云溪市委', 'prefecture'],
    ['白河自治州人民政府', 'prefecture'],
    ['北京市人民政府', 'province'],
    ['中共上海市委', 'province'],
    ['广西壮族自治区人民政府', 'province'],
    ['江苏省人民政府', 'province'],
    ['云溪市司法局', 'department'],
    ['云溪市卫生健康委员会', 'department'],
    ['云溪市发展和改革委', 'department'],
    ['江苏省司法厅', 'department'],
    ['中共云溪市司法局党组', 'department'],
    ['河口镇人民政府', 'township'],
    ['新桥街道办事处', 'township'],
    ['中共河口镇委员会', 'township'],
  ])('%s speaks for %s and no other', (name, id) => {
    expect(profiles.filter(({ issuers }) => issuers?.test(name)).map(profile => profile.id)).toEqual([id])
  })
})

describe.each(profiles)('报告主体 $id', profile => {
  it('is registered under its id', () => {
    expect(Object.entries(register).find(([, value]) => value === profile)?.[0]).toBe(profile.id)
  })

  it('asks for the five contents, in the order of the regulation, and for the reasons of shortcomings', () => {
    expect(profile.parts.map(({ role }) => role)).toEqual(SectionRole.options)
    expect(profile.parts.find(({ role }) => role === 'shortcomings')?.causes).toBe(true)
  })

  it('requires only what has been read in a primary page', () => {
    for (const part of profile.parts.filter(({ required }) => required)) expect(part.basis.confidence).toBe('A')
    for (const deadline of [profile.deadlines.submit, profile.deadlines.publish]) expect(deadline?.basis.confidence ?? 'A').toBe('A')
    for (const topic of profile.topics ?? []) expect(topic.basis.confidence).not.toBe('C')
  })

  it('names days that exist and gives the basis of each rule', () => {
    for (const deadline of [profile.deadlines.submit, profile.deadlines.publish]) {
      if (!deadline) continue
      const date = new Date(Date.UTC(2023, deadline.month - 1, deadline.day))
      expect([date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([deadline.month, deadline.day])
    }
    for (const { rule, basis } of [...profile.addressees, ...profile.copies]) {
      expect(rule).not.toBe('')
      expect(basis.text).toMatch(/《/)
    }
  })
})
