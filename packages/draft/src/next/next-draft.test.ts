import { existsSync, readFileSync } from 'node:fs'
import { parse } from '@fazhi/parse'
import { describe, expect, it } from 'vitest'
import { readFigures } from '../figures/read-figures.ts'
import { compose } from '../prose/compose.ts'
import { nextDraft } from './next-draft.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const last = `云溪市临江区人民政府关于2024年度法治政府建设情况的报告

云溪市人民政府：

2024年，临江区认真落实《法治政府建设实施纲要（2021—2025年）》和《临江区2024年法治工作要点》。

一、推进法治政府建设的主要举措和成效

（一）化解行政争议。全年收到行政复议申请118件，同比增长15.7%；受理102件，审结行政复议案件101件，其中纠错30件，纠错率29.7%。走访企业36家，办好12345热线转办的诉求。

（二）推进示范创建。临江区荣获2个省级示范项目。

二、推进法治政府建设存在的不足和原因

执法力量不足，原因是编制偏少。

三、党政主要负责人履行推进法治建设第一责任人职责情况

区长认真履行第一责任人职责，全年研究法治议题12个。

四、2025年度推进法治政府建设的主要安排

一是充实基层法制审核力量，开展案卷评查。二是健全行政争议预防机制，加强复议意见书督促落实。

特此报告。

云溪市临江区人民政府
2025年2月20日
`
const next = (text: string) => nextDraft(parse({ name: '上年.txt', bytes: encode(text) }).report, 2025)
const { draft, figures, promises, account } = next(last)

describe('由上年报告起草', () => {
  it('binds a number to its indicator and keeps last year’s value for comparison', () => {
    expect(draft).toContain('收到行政复议申请{{件 行政复议.收到}}')
    expect(readFigures(figures).figures.get('reconsideration.received')).toMatchObject({ value: null, last: { numerator: 118n } })
  })
  it('a comparison with the year before becomes one with last year', () => {
    expect(draft).toContain('{{件 行政复议.收到}}，{{同比 行政复议.收到}}')
  })
  it('a rate is worked out from its parts and not entered', () => {
    expect(draft).toContain('纠错率{{行政复议.纠错率}}')
    expect(figures).not.toContain('纠错率')
  })
  it('a number nobody knows becomes a placeholder that quotes it', () => {
    expect(draft).toMatch(/〔待填：走访企业，上年36家〕/)
  })
  it('years move on, but not inside the names of laws and documents', () => {
    expect(draft).toContain('关于2025年度法治政府建设情况的报告')
    expect(draft).toContain('## 四、2026年度推进法治政府建设的主要安排')
    expect(draft).toContain('《法治政府建设实施纲要（2021—2025年）》和《临江区2024年法治工作要点》')
    expect(draft).toContain('12345热线')
  })
  it('a one-off event is marked for review', () => {
    expect(draft).toMatch(/荣获2个省级示范项目。〔待填：核对/)
  })
  it('last year’s promises stand beside the achievements, to be accounted for', () => {
    expect(promises.length).toBe(2)
    expect(draft.match(/〔待填：兑现情况〕/g)?.length).toBe(2)
  })
  it('no number is silently kept', () => {
    expect(account.kept).toBe(0)
    expect(account.bound).toBeGreaterThanOrEqual(6)
  })
  it('composes with the open figures, every one a placeholder', () => {
    const { markdown, diagnostics } = compose(draft, readFigures(figures).figures)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(markdown).toContain('收到行政复议申请〔待填：收到行政复议申请，上年118件〕件')
    expect(markdown).toContain('〔待填：行政复议纠错率，上年29.7%〕%')
  })
  it('filled in, it is this year’s sentence', () => {
    const filled = figures.replace('收到: [~, 118]', '收到: [131, 118]')
    expect(compose(draft, readFigures(filled).figures).markdown).toContain('收到行政复议申请131件，同比增长11%')
  })
  it('braces of the old text are not taken for a template', () => {
    const { draft: odd } = next(last.replace('执法力量不足', '执法{{力量}}不足'))
    expect(compose(odd, readFigures(figures).figures).diagnostics.filter(({ message }) => message.includes('力量'))).toEqual([])
  })
  it('an empty report gives a draft and no exception', () => {
    expect(nextDraft(parse({ name: '空.txt', bytes: encode('') }).report, 2025).draft).toContain('〔待填：标题〕')
  })
})

// Labelled reports that lie beside the repository on some machines; not part of it.
const corpus = new URL('../../../../../shared/corpus/', import.meta.url)
describe.skipIf(!existsSync(corpus))('五份真实报告（没有这份语料时跳过）', () => {
  it.each(['000', '001-1', '001-3', '002', '003'])(
    '%s: every number is bound, opened, shifted, marked for review or part of a name',
    name => {
      const { report } = parse({ name: `${name}.txt`, bytes: readFileSync(new URL(`${name}.txt`, corpus)) })
      const made = nextDraft(report, (report.year ?? 2018) + 1)
      expect(made.account.kept).toBe(0)
      const composed = compose(made.draft, readFigures(made.figures).figures)
      expect(composed.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    },
  )
})
