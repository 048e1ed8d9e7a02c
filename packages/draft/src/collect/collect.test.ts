import { families, profiles } from '@fazhi/schema'
import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { sampleFigures } from '../testing/sample-figures.ts'
import { areas } from './areas.ts'
import { collectingSheets } from './collecting-sheets.ts'
import { mergeCollected, type ReturnedSheet } from './merge-collected.ts'

describe('数据采集表', () => {
  it('every family belongs to exactly one area', () => {
    expect(areas.flatMap(area => area.families).toSorted()).toEqual(families.map(({ id }) => id).toSorted())
  })

  it.each(profiles)('$id: every row has its indicator, unit and definition, and an open place for this year', profile => {
    const sheets = collectingSheets(profile.id, sampleFigures)
    expect(sheets.length).toBeGreaterThan(5)
    for (const { rows, valueColumn } of sheets) {
      const [header = [], ...body] = rows
      expect(header[valueColumn]).toBe('本年数')
      for (const row of body) {
        expect(row.length).toBe(header.length)
        expect(row[valueColumn]).toBeNull()
        expect(row.slice(0, 4).every(cell => typeof cell === 'string' && cell !== '')).toBe(true)
      }
    }
  })

  it('shows last year’s figure', () => {
    const sheet = collectingSheets('county', sampleFigures).find(({ name }) => name === '行政复议')
    expect(sheet?.rows.find(([id]) => id === 'reconsideration.received')?.[4]).toBe(120)
  })
})

const filled = (file: string, values: Readonly<Record<string, string | number>>): readonly ReturnedSheet[] =>
  collectingSheets('county', sampleFigures).map(({ name, rows, valueColumn }) => ({
    file,
    name,
    rows: rows.map(row => row.map((cell, at) => (at === valueColumn && typeof row[0] === 'string' ? (values[row[0]] ?? cell) : cell))),
  }))

describe('汇总', () => {
  it('gives a figures file that reads back, with last year, source and department', () => {
    const { yaml, conflicts, troubles, count } = mergeCollected(
      2026,
      filled('司法局.xlsx', { 'reconsideration.received': 131, 'reconsideration.accepted': '112' }),
    )
    expect([conflicts, troubles, count]).toEqual([[], [], 2])
    const { figures, year, diagnostics } = readFigures(yaml)
    expect([year, diagnostics]).toEqual([2026, []])
    expect(figures.get('reconsideration.received')).toMatchObject({
      value: { numerator: 131n },
      last: { numerator: 120n },
      department: expect.stringContaining('司法'),
    })
  })

  it('the same number from two departments agrees; two numbers are a conflict with both cells named', () => {
    const sheets = [...filled('甲.xlsx', { 'reconsideration.received': 131 }), ...filled('乙.xlsx', { 'reconsideration.received': 130 })]
    const { conflicts, yaml } = mergeCollected(2026, sheets)
    expect(conflicts).toEqual([
      {
        term: '收到行政复议申请',
        values: [
          { value: '131', place: '甲.xlsx“行政复议”F2' },
          { value: '130', place: '乙.xlsx“行政复议”F2' },
        ],
      },
    ])
    expect(yaml).toContain('# 有冲突：131、130')
    expect(
      mergeCollected(2026, [
        ...filled('甲.xlsx', { 'reconsideration.received': 131 }),
        ...filled('乙.xlsx', { 'reconsideration.received': '131' }),
      ]).conflicts,
    ).toEqual([])
  })

  it('a cell that cannot be a number is named by file, sheet and address', () => {
    expect(mergeCollected(2026, filled('甲.xlsx', { 'reconsideration.received': '131件' })).troubles).toEqual([
      '甲.xlsx“行政复议”F2：“131件”不是数字，收到行政复议申请请写作 131（单位不写）',
    ])
  })

  it('finds its columns in any order, by the Chinese term alone, below a title row', () => {
    const rows = [['临江区数据采集表'], ['指标', '本年数'], ['行政复议受理', 112], ['收到行政复议申请', ''], [], ['幸福指数', 3]]
    const { count, troubles } = mergeCollected(2026, [{ file: '甲.xlsx', name: '表1', rows }])
    expect(count).toBe(1)
    expect(troubles).toEqual(['甲.xlsx“表1”A6：不认识“幸福指数”'])
  })

  it('a sheet of something else is left alone, and this is said', () => {
    expect(mergeCollected(2026, [{ file: '甲.xlsx', name: '表1', rows: [['别的', 1]] }]).troubles[0]).toContain('整张表略过')
    expect(mergeCollected(2026, []).yaml).toContain('数据: {}')
  })
})
