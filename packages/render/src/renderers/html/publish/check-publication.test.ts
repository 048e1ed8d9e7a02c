import type { Publication, Report } from '@fazhi/schema'
import { describe, expect, test } from 'vitest'
import { emptyReport } from '../../../../../../test/support/empty-report.ts'
import { checkPublication } from './check-publication.ts'
import { disclosure } from './disclosure.ts'

const span = { start: 0, end: 0 }
const report: Report = {
  ...emptyReport,
  title: { span, lines: [{ span, text: '云溪市2024年度法治政府建设情况报告' }] },
  year: 2024,
  signature: { issuers: [], date: { span, text: '2025年2月28日', iso: '2025-02-28' } },
}
const found = (publish: Publication, of = report): readonly string[] =>
  checkPublication(of, publish, disclosure(of, publish)).map(({ rule }) => rule)
const messages = (publish: Publication): readonly string[] =>
  checkPublication(report, publish, disclosure(report, publish)).map(({ message }) => message)

describe('what a site says of a page', () => {
  test('passes when it is in order', () => {
    expect(
      found({
        site: { name: '云溪市人民政府', domain: 'www.yunxi.gov.cn', idCode: '1304000009' },
        publishedAt: '2025-03-25 09:30',
        identifier: '11620300013909010R/2025-48086',
        documentNumber: '云政〔2025〕6号',
        publishedOn: '2025-03-25',
        validity: '有效',
      }),
    ).toEqual([])
    expect(found({})).toEqual([])
  })

  test('is reported with its value and the way to write it', () => {
    expect(messages({ site: { idCode: '13040' } })).toEqual(['网站标识码应为10位数字，现为“13040”'])
    expect(messages({ site: { domain: 'https://www.yunxi.gov.cn/' } })).toEqual(['网站域名写作“https://www.yunxi.gov.cn/”，应只写域名'])
    expect(messages({ publishedOn: '2025-02-01' })).toEqual(['发布日期（2025-02-01）早于成文日期（2025-02-28）'])
    expect(messages({ publishedOn: '2025-02-29' })).toEqual(['发布日期“2025-02-29”不是一个日期'])
  })

  test.each<[string, Publication]>([
    ['render/identifier', { identifier: '云政2025-1' }],
    ['render/identifier-year', { identifier: '000014349/2024-00110', publishedOn: '2025-03-25' }],
    ['render/document-number-year', { documentNumber: '云政〔2024〕6号' }],
    ['render/publication-time', { publishedAt: '2025-03-25 9点' }],
    ['render/date-differs', { writtenOn: '2025-02-27' }],
    ['render/publication-time', { publishedAt: '2025-03-25', publishedOn: '2025-03-26' }],
  ])('%s', (rule, publish) => {
    expect(found(publish)).toEqual([rule])
  })

  test('needs a year in the title', () => {
    expect(found({}, { ...report, title: { span, lines: [{ span, text: '云溪市法治政府建设情况报告' }] } })).toEqual(['render/title-year'])
  })
})
