import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { examine } from '../../packages/claims/src/index.ts'
import { parse } from '../../packages/parse/src/index.ts'
import { figuresCsv, figuresJson, figuresSchema } from '../../packages/render/src/index.ts'
import { corpusReports } from '../support/corpus-reports.ts'
import { unavailable } from '../support/unavailable.ts'
import { pageOf } from './page-of.ts'
import { specimen } from './specimen.ts'

interface Figures {
  readonly version: number
  readonly report: {
    readonly title: string | null
    readonly year: number | null
    readonly issuers: readonly string[]
    readonly date: string | null
  }
  readonly figures: readonly {
    readonly indicator: string
    readonly value: number
    readonly text: string
    readonly start: number
    readonly end: number
    readonly id: string
  }[]
}

// The strict mode of the checker knows no formats and wants none.
const valid = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile<Figures>(figuresSchema)

/** figures.json as another program would read it, checked against its schema. */
function read(json: string): Figures {
  const document: unknown = JSON.parse(json)
  if (valid(document)) return document
  throw new Error(JSON.stringify(valid.errors))
}

const sentence = (words: string) => {
  const { report } = parse({
    name: '报告.txt',
    bytes: new TextEncoder().encode(`云溪市2024年度法治政府建设情况报告\n\n一、主要举措和成效\n\n${words}\n`),
  })
  return { report, examination: examine(report) }
}

describe('the figures of a report', () => {
  test('are given with indicator, value, unit and place', () => {
    const { report, examination } = specimen()
    expect(read(figuresJson(report, examination))).toMatchObject({
      version: 1,
      report: {
        title: '中共云溪市委 云溪市人民政府关于2024年度法治政府建设情况的报告',
        year: 2024,
        issuers: ['中共云溪市委', '云溪市人民政府'],
        date: '2025-02-28',
      },
      figures: [
        {
          indicator: 'reconsideration.accepted',
          term: '行政复议受理',
          text: '102件',
          value: 102,
          low: 102,
          high: 102,
          unit: '件',
          places: 0,
          id: 'n1',
        },
        { indicator: 'reconsideration.corrected', term: '行政复议纠错', text: '32件', value: 32, id: 'n2' },
        { indicator: 'reconsideration.correctionRate', term: '行政复议纠错率', text: '31.4%', value: 31.4, unit: '%', places: 1, id: 'n3' },
      ],
    })
  })

  test('stand in a table for spreadsheets, in which no cell is a formula', () => {
    const { report, examination } = specimen()
    const lines = figuresCsv({ ...report, issuers: [{ span: { start: 0, end: 0 }, text: '=HYPERLINK("x")' }] }, examination).split('\r\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe('\ufeff报告年度,发文机关,指标,指标编号,原文,数值,下限,上限,单位,小数位,位置')
    expect(lines[1]).toBe(`2024,"'=HYPERLINK(""x"")",行政复议受理,reconsideration.accepted,102件,102,102,102,件,0,#n1`)
  })

  test('are marked in the page where they stand, with the same value', () => {
    const { report, examination } = specimen()
    const page = pageOf(report, { examination })
    const { figures } = read(figuresJson(report, examination))
    const marks = [...page.matchAll(/<data id="(n\d+)" value="([^"]*)" data-indicator="([^"]*)"[^>]*>([^<]*)<\/data>/g)]
    expect(marks.map(([, id, value, indicator, text]) => ({ id, value: Number(value), indicator, text }))).toEqual(
      figures.map(({ id, value, indicator, text }) => ({ id, value, indicator, text })),
    )
  })

  test('suffice to compute a rate again', () => {
    const { report, examination } = sentence('全年受理行政复议案件102件，审结102件，纠错32件，纠错率31.4%。')
    const { figures } = read(figuresJson(report, examination))
    const value = (id: string): number => figures.find(({ indicator }) => indicator === `reconsideration.${id}`)?.value ?? Number.NaN
    expect(Math.round((value('corrected') / value('accepted')) * 1000) / 10).toBe(value('correctionRate'))
  })

  test('go on with what the entry is about, where a sentence names no subject of its own', () => {
    const indicators = (words: string): readonly string[] => {
      const { report, examination } = sentence(words)
      return read(figuresJson(report, examination)).figures.map(({ indicator }) => indicator)
    }
    expect(indicators('一是化解争议。收到行政复议申请131件。审结110件；审结的案件中纠错28件，纠错率25.5%。')).toEqual([
      'reconsideration.received',
      'reconsideration.concluded',
      'reconsideration.corrected',
      'reconsideration.correctionRate',
    ])
    // Another entry, another year, another way to end a case.
    for (const words of ['二是转变作风。审结110件。', '上年审结110件。', '以裁定方式审结13件。'])
      expect(indicators(`一是化解争议。收到行政复议申请131件。${words}`), words).toEqual(['reconsideration.received'])
  })

  test('leave out what the words do not name: another subject, another unit', () => {
    const indicators = (words: string): readonly string[] => {
      const { report, examination } = sentence(words)
      return read(figuresJson(report, examination)).figures.map(({ indicator }) => indicator)
    }
    expect(indicators('全市空气质量优良天数324天，优良率88.8%。')).toEqual([])
    expect(indicators('组织546名干部开展走访。')).toEqual([])
    expect(indicators('动态调整权责清单，取消行政许可事项71项。')).toEqual([])
    expect(indicators('动态调整权责清单，现有行政许可事项216项。')).toEqual(['powers.licenseItems'])
  })

  const real = corpusReports()
  describe.skipIf(unavailable(real.length === 0, '没有语料，数字只用编写的报告检查'))('of real reports', () => {
    test.each(real)('fit their schema, and stand where they say: $name', ({ report, text }) => {
      const { figures } = read(figuresJson(report, examine(report)))
      expect(figures.length).toBeGreaterThan(0)
      for (const figure of figures) expect(text.slice(figure.start, figure.end)).toBe(figure.text)
    })
  })
})
