import { describe, expect, test } from 'vitest'
import type { Figure } from '../renderers/html/figures/figure.ts'
import { chartPlans } from './chart-plans.ts'
import { chartsOf } from './charts-of.ts'

const figure = (indicator: string, value: number, unit = '件'): Figure => ({
  indicator,
  term: indicator,
  text: `${value}${unit}`,
  value,
  unit,
  places: 0,
  id: 'n1',
  start: 0,
  end: 1,
})
const received = (value: number) => figure('reconsideration.received', value)
const accepted = (value: number, unit?: string) => figure('reconsideration.accepted', value, unit)
const drawn = (...figures: Figure[]) => chartsOf({ year: 2024, figures }, null).map(({ id, bars }) => [id, bars.map(({ value }) => value)])

describe('the charts of a report', () => {
  test('show what is known, in the order of the plan', () => {
    expect(drawn(accepted(102), received(126))).toEqual([['reconsideration', [126, 102]]])
  })

  test('need at least two bars in one unit, and something to show', () => {
    expect(drawn(received(126))).toEqual([])
    expect(drawn(received(126), accepted(102, '人'))).toEqual([])
    expect(drawn(received(0), accepted(0))).toEqual([])
  })

  test('leave out what the report gives twice with different values, and keep what it merely repeats', () => {
    expect(drawn(received(126), accepted(102), accepted(12))).toEqual([])
    expect(drawn(received(126), accepted(102), accepted(102))).toEqual([['reconsideration', [126, 102]]])
  })

  test('set last year beside this one where both count in the same unit', () => {
    const [chart] = chartsOf(
      { year: 2024, figures: [received(126), accepted(102)] },
      { year: 2023, figures: [received(118), accepted(96, '人')] },
    )
    expect(chart?.bars.map(({ previous }) => previous?.value ?? null)).toEqual([118, null])
    expect([chart?.year, chart?.previousYear]).toEqual([2024, 2023])
  })

  test('are planned over indicators that exist, each plan once', async () => {
    const { indicatorIndex } = await import('@fazhi/schema')
    for (const id of chartPlans.flatMap(({ indicators }) => indicators)) expect(indicatorIndex.byId(id), id).toBeDefined()
    expect(new Set(chartPlans.map(({ id }) => id)).size).toBe(chartPlans.length)
  })
})
