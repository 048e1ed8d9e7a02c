import { describe, expect, test } from 'vitest'
import { parse } from '../../packages/parse/src/index.ts'
import type { Report } from '../../packages/schema/src/index.ts'
import { pageOf } from '../page/page-of.ts'
import { publication } from '../page/publication.ts'
import { specimen } from '../page/specimen.ts'
import { chartedReports } from '../support/charted-reports.ts'
import { corpusReports } from '../support/corpus-reports.ts'
import { fixtureReports } from '../support/fixture-reports.ts'
import { unavailable } from '../support/unavailable.ts'

/** Without places, without what is not the report, and with dates by the day they mean. */
function bare({ aside: _, published, letterhead: __, ...report }: Report): unknown {
  return JSON.parse(
    JSON.stringify({ ...report, published: published?.iso ?? null }, (key, value: unknown) => (key === 'span' ? undefined : value)),
  )
}

/** Whatever the site says, but when it was published: that the report says. */
const { publishedAt: _, ...standing } = publication.publish

const throughPage = (report: Report): Report =>
  parse({ name: '报告.html', bytes: new TextEncoder().encode(pageOf(report, { publish: standing })) }).report

describe('a page that is read like any page of a government site', () => {
  test('gives back title, addressees, parts and signature, and nothing of what is around them', () => {
    const { report } = specimen()
    const back = throughPage(report)
    const titles = (of: Report) => of.sections.map(({ title }) => title.text)
    expect(back.title?.lines.map(({ text }) => text)).toEqual(report.title?.lines.map(({ text }) => text))
    expect(back.addressees.map(({ text }) => text)).toEqual(['省委', '省人民政府'])
    expect(titles(back)).toEqual(titles(report))
    expect(back.signature?.date?.iso).toBe('2025-02-28')
    expect(back.published?.iso).toBe('2025-03-25')
    expect(back.copies.map(({ text }) => text)).toEqual(['市人大常委会', '市监委'])
  })

  test('gives back the report without the charts behind it', () => {
    const { report, ...options } = chartedReports()
    const back = parse({ name: '报告.html', bytes: new TextEncoder().encode(pageOf(report, options)) }).report
    expect(bare(back)).toEqual(bare(report))
  })

  test.each(fixtureReports)('gives back the whole report: $name', ({ report }) => {
    expect(bare(throughPage(report))).toEqual(bare(report))
  })

  const real = corpusReports()
  describe.skipIf(unavailable(real.length === 0, '没有语料，网页读回只用编写的报告检查'))('made from a real report', () => {
    test.each(real)('gives back the whole report: $name', ({ report }) => {
      expect(bare(throughPage(report))).toEqual(bare(report))
    })
  })
})
