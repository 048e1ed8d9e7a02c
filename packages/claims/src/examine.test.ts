import { describe, expect, it } from 'vitest'
import { examine } from './examine.ts'
import { reportOfText } from './testing/report-of-text.ts'

const verdicts = (text: string): string[] =>
  examine(reportOfText(text)).claims.map(({ kind, verdict, because }) => `${kind} ${verdict} ${because}`)

describe('the plain cases', () => {
  it('recomputes a rate from the count that answers to its name', () => {
    expect(verdicts('全年共受理行政复议案件102件，已审结102件，其中纠错32件，纠错率31.4%。')).toContain(
      'rate consistent 32件 ÷ 102件 = 31.4%',
    )
    expect(verdicts('全年共受理行政复议案件102件，已审结102件，其中纠错32件，纠错率34.1%。')).toContain(
      'rate inconsistent 32件 ÷ 102件 = 31.4%',
    )
  })

  it('adds up the parts of a whole', () => {
    expect(verdicts('对399份行政规范性文件进行清理，继续有效的60件，需要修改的13件，失效、废止的326件。')).toContain(
      'sum consistent 60件 + 13件 + 326件 = 399份',
    )
  })

  it('holds a word of direction against the two ends', () => {
    expect(verdicts('即办件比例由去年的54.6%提升到90.2%。').join()).toContain('comparison consistent')
    expect(verdicts('即办件比例由去年的54.6%提升到45.2%。').join()).toContain('comparison inconsistent')
  })

  it('reads the name of what a share is of as it is written, whatever signs stand in it', () => {
    for (const sign of ['*', '+', '['])
      expect(verdicts(`受理投诉120件，其中举报30件，占${sign}投诉的25%。`)).toContain('rate consistent 30件 ÷ 120件 = 25%')
  })
})
