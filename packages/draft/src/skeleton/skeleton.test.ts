import { parse } from '@fazhi/parse'
import { indicatorIndex, placeholder, profileById, profiles } from '@fazhi/schema'
import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compose } from '../prose/compose.ts'
import { achievementsOutline } from './achievements-outline.ts'
import { boundSkeleton } from './bound-skeleton.ts'
import { skeleton } from './skeleton.ts'

const read = (markdown: string) => parse({ name: '草稿.md', bytes: new TextEncoder().encode(markdown) })

describe.each(profiles)('新建 $id 的报告', profile => {
  const markdown = skeleton(profile, 2025)
  const { report, source, diagnostics } = read(markdown)

  it('reads back with every mandated part under a heading of its own', () => {
    expect(diagnostics).toEqual([])
    const required = profile.parts.filter(({ required }) => required).map(({ role }) => role)
    expect(report.parts.map(({ role, own }) => [role, own])).toEqual(required.map(role => [role, true]))
  })

  it('has its year and a title to fill in', () => {
    expect(report.year).toBe(2025)
    expect(report.title?.lines.map(({ text }) => text).join('')).toContain('2025年')
    expect(report.sections.length).toBe(4)
  })

  it('filled in, it has its addressee, its issuer and its date', () => {
    const filled = markdown
      .replace('〔待填：主送机关〕', '云溪市人民政府')
      .replaceAll('〔待填：机关名称〕', '云溪市临江区人民政府')
      .replaceAll('〔待填：机关全称〕', '云溪市临江区人民政府')
      .replace('〔待填：月〕月〔待填：日〕', '2月20')
    const written = read(filled).report
    expect(written.addressees.map(({ text }) => text)).toEqual(['云溪市人民政府'])
    expect(written.issuers.map(({ text }) => text)).toEqual(['云溪市临江区人民政府'])
    expect(written.closing?.text).toBe('特此报告。')
    expect(written.signature?.date?.iso).toBe('2026-02-20')
  })

  it('with figures: composes without an error, each open figure a placeholder', () => {
    const { draft, figures } = boundSkeleton(profile, 2025)
    const file = readFigures(figures)
    expect(file.diagnostics).toEqual([])
    const { diagnostics, markdown: written } = compose(draft, file.figures)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(written).not.toContain('{{')
    expect(read(written).report.parts.length).toBe(4)
  })

  it('keeps its guidance out of the report', () => {
    expect(source.text).not.toContain('<!--')
    expect(source.text).not.toContain('口径')
    expect(markdown).toContain('<!--')
  })

  it('asks in one form only', () => {
    const asked = source.text.match(placeholder.pattern) ?? []
    expect(asked.length).toBeGreaterThan(40)
    expect(source.text.match(/待填/g)?.length).toBe(asked.length)
    expect(source.text).not.toMatch(/\{[\w.]+\}/)
  })
})

it('the place that fixes the name of the report gets that name', () => {
  const hubei = profileById('hubei')
  expect(hubei && skeleton(hubei, 2025)).toContain('2025年法治政府建设年度报告')
})

it('the outline names only figures of the register', () => {
  const ids = achievementsOutline.flatMap(({ sentences }) => sentences.join('').match(/(?<=\{)[\w.]+(?=\})/g) ?? [])
  expect(ids.filter(id => indicatorIndex.byId(id) === undefined)).toEqual([])
})
