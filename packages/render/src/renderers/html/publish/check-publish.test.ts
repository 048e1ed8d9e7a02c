import type { Report } from '@fazhi/schema'
import { describe, expect, test } from 'vitest'
import { checkPublish } from './check-publish.ts'
import { disclosure } from './disclosure.ts'
import type { Publish } from './publish.ts'

const span = { start: 0, end: 0 }
const report: Report = {
  title: { span, lines: [{ span, text: '云溪市2024年度法治政府建设情况报告' }] },
  year: 2024,
  issuers: [],
  addressees: [],
  published: null,
  preamble: [],
  sections: [],
  closing: null,
  attachmentList: [],
  signature: { issuers: [], date: { span, text: '2025年2月28日', iso: '2025-02-28' } },
  notes: [],
  copies: [],
  attachments: [],
  letterhead: {},
  parts: [],
  aside: [],
}
const found = (publish: Publish, of = report): readonly string[] =>
  checkPublish(of, publish, disclosure(of, publish)).map(({ rule }) => rule)
const messages = (publish: Publish): readonly string[] =>
  checkPublish(report, publish, disclosure(report, publish)).map(({ message }) => message)

describe('what a site says of a page', () => {
  test('passes when it is in order', () => {
    expect(
      found({
        site: { name: '云溪市人民政府', domain: 'www.yunxi.gov.cn', idCode: '1304000009' },
        page: { publishedAt: '2025-03-25 09:30' },
        disclosure: {
          identifier: '11620300013909010R/2025-48086',
          documentNumber: '云政〔2025〕6号',
          publishedOn: '2025-03-25',
          validity: '有效',
        },
      }),
    ).toEqual([])
    expect(found({})).toEqual([])
  })

  test('is reported with its value and the way to write it', () => {
    expect(messages({ site: { idCode: '13040' } })).toEqual(['网站标识码应为10位数字，现为“13040”'])
    expect(messages({ site: { domain: 'https://www.yunxi.gov.cn/' } })).toEqual(['网站域名写作“https://www.yunxi.gov.cn/”，应只写域名'])
    expect(messages({ disclosure: { publishedOn: '2025-02-01' } })).toEqual(['发布日期（2025-02-01）早于成文日期（2025-02-28）'])
    expect(messages({ disclosure: { publishedOn: '2025-02-29' } })).toEqual(['发布日期“2025-02-29”不是一个日期'])
  })

  test.each<[string, Publish]>([
    ['render/identifier', { disclosure: { identifier: '云政2025-1' } }],
    ['render/identifier-year', { disclosure: { identifier: '000014349/2024-00110', publishedOn: '2025-03-25' } }],
    ['render/document-number-year', { disclosure: { documentNumber: '云政〔2024〕6号' } }],
    ['render/publication-time', { page: { publishedAt: '2025-03-25 9点' } }],
    ['render/publication-time', { page: { publishedAt: '2025-03-25' }, disclosure: { publishedOn: '2025-03-26' } }],
  ])('%s', (rule, publish) => {
    expect(found(publish)).toEqual([rule])
  })

  test('needs a year in the title', () => {
    expect(found({}, { ...report, title: { span, lines: [{ span, text: '云溪市法治政府建设情况报告' }] } })).toEqual(['render/title-year'])
  })
})
