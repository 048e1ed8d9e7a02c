import { readFileSync } from 'node:fs'
import { parse } from '@fazhi/parse'
import { describe, expect, it } from 'vitest'
import { compareReports } from './compare/compare-reports.ts'
import type { Figure, Figures } from './figures/figure.ts'
import { readFigures } from './figures/read-figures.ts'
import { compose } from './prose/compose.ts'

const file = (path: string) => readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8')
const example = (name: string) => {
  const { figures, diagnostics } = readFigures(file(`${name}/figures.yaml`))
  const draft = file(`${name}/draft.md`)
  return { report: file(`${name}/report.md`), figures, diagnostics, draft, built: compose(draft, figures) }
}
const { figures, draft, built } = example('county')

describe.each(['county', 'department'])('示例 %s', name => {
  const { report: current, figures, diagnostics, built } = example(name)

  it('has sixty figures and more, and they agree with each other', () => {
    expect(figures.size).toBeGreaterThan(60)
    expect(diagnostics).toEqual([])
  })

  it('is written without a complaint, and uses every figure, and report.md is what the draft gives today', () => {
    expect(built.diagnostics).toEqual([])
    expect(built.unused).toEqual([])
    expect(current).toBe(built.markdown)
  })

  it('has all mandated parts in 2,500 to 6,000 characters', () => {
    const { report, source } = parse({ name: 'report.md', bytes: new TextEncoder().encode(built.markdown) })
    expect(report.parts.map(({ role }) => role)).toEqual(['achievements', 'shortcomings', 'leadership', 'plan'])
    expect(source.text.length).toBeGreaterThan(2500)
    expect(source.text.length).toBeLessThan(6000)
  })
})

describe('示例：与上年报告比较', () => {
  const page = (markdown: string) => parse({ name: 'report.md', bytes: new TextEncoder().encode(markdown) }).report
  const comparison = compareReports(page(file('county/2024.md')), page(built.markdown))

  it('everything the report says of the year before follows from last year’s report', () => {
    expect(comparison.growth.length).toBeGreaterThanOrEqual(10)
    expect(comparison.growth.filter(({ verdict }) => verdict !== 'consistent')).toEqual([])
  })
  it('sets some eighty figures side by side, and last year’s column is what last year’s report says', () => {
    const both = comparison.figures.filter(row => row.a !== null && row.b !== null)
    expect(both.length).toBeGreaterThan(75)
    const entered = both.filter(({ id }) => figures.get(id)?.last)
    for (const { id, a, b, term } of entered) {
      const figure = figures.get(id)
      expect([a, b].map(Number), term).toEqual(
        [figure?.last, figure?.value].map(number => Number(number?.numerator) / Number(number?.denominator)),
      )
    }
  })
})

describe('改一个数', () => {
  const changed = (figure: Figure): Figures => {
    const value = figure.value && {
      numerator: figure.value.numerator * 3n + 7n * figure.value.denominator,
      denominator: figure.value.denominator,
    }
    return new Map([...figures, [figure.known.indicator.id, { ...figure, value }]])
  }

  it.each([...figures.values()].map(figure => ({ term: figure.known.indicator.term, figure })))(
    '$term: every sentence, rate and table that rests on it changes, and nothing else does',
    ({ figure }) => {
      const { id } = figure.known.indicator
      const after = compose(draft, changed(figure))
      const complained = new Set(after.diagnostics.map(({ line, column }) => `${line}:${column}`))
      expect(after.bindings.length + complained.size).toBe(built.bindings.length)
      // A list that no longer adds up, a share above the whole: refused instead of written.
      const kept = built.bindings.filter(({ expression }) => after.bindings.some(binding => binding.expression === expression))
      for (const { expression, ids, text } of kept) {
        const now = after.bindings.find(binding => binding.expression === expression)?.text
        const restsOnValue = ids.includes(id) && !expression.includes('上年 ')
        expect(now === text, `${expression}：${text} → ${now}`).toBe(!restsOnValue)
      }
      const outside = (markdown: string, bindings: typeof built.bindings) =>
        bindings.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), markdown).replaceAll('〔待填：见报错〕', '')
      expect(outside(after.markdown, after.bindings)).toBe(outside(built.markdown, built.bindings))
    },
  )
})
