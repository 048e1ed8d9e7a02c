import { parse } from '@fazhi/parse'
import { describe, expect, it } from 'vitest'
import { compareReports } from './compare-reports.ts'
import { comparisonHtml } from './comparison-html.ts'
import { comparisonText } from './comparison-text.ts'
import { similarity } from './similarity.ts'

const report = (text: string) => parse({ name: '报告.txt', bytes: new TextEncoder().encode(text) }).report
const written = (year: number, achievements: string, plan = '一是推行综合查一次，减少涉企行政检查。二是开展重大行政决策后评估。') =>
  report(`云溪市临江区人民政府关于${year}年度法治政府建设情况的报告

云溪市人民政府：

${year}年，临江区认真落实各项部署。

一、推进法治政府建设的主要举措和成效

${achievements}

二、推进法治政府建设存在的不足和原因

基层执法力量不足，原因是编制偏少。

三、党政主要负责人履行推进法治建设第一责任人职责情况

区长认真履行推进法治建设第一责任人职责，对法治政府建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。

四、${year + 1}年度推进法治政府建设的主要安排

${plan}

特此报告。

云溪市临江区人民政府
${year + 1}年2月20日
`)

const a = written(2024, '全年收到行政复议申请118件，纠错率29.7%。开展涉企行政检查2146次。')
const compared = (achievements: string) => compareReports(a, written(2025, achievements))
const row = (term: string, comparison: ReturnType<typeof compared>) => comparison.figures.find(figure => figure.term === term)

describe('两年的比较', () => {
  const comparison = compared(
    '全年收到行政复议申请131件，同比增长11.0%；纠错率25.5%，较上年下降4.2个百分点。开展涉企行政检查1498次，推行综合查一次。',
  )

  it('figures side by side, percentage points for rates', () => {
    expect(row('收到行政复议申请', comparison)).toMatchObject({ a: '118', b: '131', unit: '件', change: '增长11%' })
    expect(row('行政复议纠错率', comparison)?.change).toBe('下降4.2个百分点')
  })
  it('what B says of the year before agrees with A', () => {
    expect(comparison.growth.map(({ verdict }) => verdict)).toEqual(['consistent', 'consistent'])
  })
  it('a promise that was kept is found, one that was not is missing', () => {
    expect(comparison.promises.map(({ trace }) => trace)).toEqual(['found', 'missing'])
  })
  it('paragraphs carried over are named with their similarity: the duty of the head, and the plan', () => {
    expect(comparison.carried.map(({ similarity: how }) => Math.round(how * 100))).toEqual([100, 100])
    expect(comparison.carried[0]?.b).toContain('亲自部署')
  })
  it('notes nothing when all could be compared', () => {
    expect(comparison.notes).toEqual([])
  })
})

describe('对不上的', () => {
  it('a rate that is reckoned from other parts than last year', () => {
    const before = written(2024, '收到行政复议申请118件，受理102件，审结90件，其中纠错30件，纠错率33.3%。')
    const after = (rate: string) => written(2025, `收到行政复议申请131件，受理112件，审结100件，其中纠错28件，纠错率${rate}。`)
    expect(compareReports(before, after('25%')).definitions).toEqual([{ term: '行政复议纠错率', a: '纠错÷审结', b: '纠错÷受理' }])
    expect(compareReports(before, after('28%')).definitions).toEqual([])
  })
  it('a growth that does not follow from A', () => {
    const { growth } = compared('全年收到行政复议申请131件，同比增长17.6%。')
    expect(growth).toMatchObject([{ verdict: 'inconsistent', working: '（131－118）÷118＝11%' }])
  })
  it('last year’s value given otherwise than last year’s report gave it', () => {
    expect(compared('行政复议纠错率由上年的29.7%下降到25.5%。').growth).toMatchObject([{ verdict: 'consistent' }])
    expect(compared('行政复议纠错率由上年的31.2%下降到25.5%。').growth).toMatchObject([
      { verdict: 'inconsistent', working: '上年报告写作29.7%' },
    ])
  })
  it('a growth in the wrong direction', () => {
    expect(compared('全年收到行政复议申请131件，同比下降11%。').growth[0]?.verdict).toBe('inconsistent')
  })
  it('an indicator that vanished', () => {
    expect(compared('全年收到行政复议申请131件。').onlyA).toEqual(expect.arrayContaining(['涉企行政检查', '行政复议纠错率']))
  })
  it('an indicator with two values is not compared, and this is said', () => {
    const { notes, figures } = compared('全市收到行政复议申请131件。区本级收到行政复议申请44件。')
    expect(notes.join()).toContain('有几个数（131件、44件）')
    expect(figures.find(({ term }) => term === '收到行政复议申请')?.b).toBeNull()
  })
})

describe('不能比的', () => {
  it('years that are not neighbours, no year, other bodies, no plan: said, not guessed', () => {
    expect(compareReports(a, written(2027, '全年收到行政复议申请131件，同比增长17.6%。'))).toMatchObject({ growth: [] })
    expect(compareReports(a, written(2027, '无')).notes.join()).toContain('不是相邻两年')
    expect(compareReports(report('没有年度的一段话。'), a).notes.join()).toContain('看不出年度')
    expect(compareReports(report('没有年度的一段话。'), a).notes.join()).toContain('承诺无从追踪')
  })
  it('an empty file on either side ends in notes, not in an exception', () => {
    expect(compareReports(report(''), report('')).figures).toEqual([])
  })
})

describe('输出', () => {
  const comparison = compareReports(a, written(2025, '全年收到行政复议申请131件，同比增长17.6%。<script>alert(1)</script>'))
  it('the terminal gets figures, the false growth and the promises', () => {
    const text = comparisonText(comparison)
    expect(text).toContain('收到行政复议申请　118件 → 131件　增长11%')
    expect(text).toContain('131件，同比增长17.6%，按甲应为 （131－118）÷118＝11%')
    expect(text).toContain('没有找到着落')
  })
  it('the page is one file, and markup of a report stays text', () => {
    const html = comparisonHtml(comparison)
    expect(html).toContain('<html lang="zh-CN">')
    expect(html).toContain('<th scope="col" class="n">2025年</th>')
    expect(html).not.toContain('<script')
  })
  it('JSON holds it as it is', () => {
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison)
  })
})

it('figures and marks do not make two paragraphs different', () => {
  expect(similarity('全年受理案件102件，办结100件。', '全年受理案件98件、办结97件。')).toBe(1)
  expect(similarity('加强行政执法监督。', '开展法治宣传教育。')).toBeLessThan(0.3)
})
