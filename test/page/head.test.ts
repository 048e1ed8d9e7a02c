import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { corpusReports } from '../support/corpus-reports.ts'
import { unavailable } from '../support/unavailable.ts'
import { pageOf } from './page-of.ts'
import { publication } from './publication.ts'
import { specimen } from './specimen.ts'

const { report, examination } = specimen()
const full = pageOf(report, { ...publication, examination })
const tags = (page: string): readonly string[] =>
  [...page.matchAll(/<meta name="([^"]+)" content="([^"]*)">/g)].map(([, name, content]) => `${name}=${content}`)

describe('the head of a page', () => {
  test('has the tags of a government site, for site, column and content, in that order', () => {
    expect(tags(full)).toEqual([
      'viewport=width=device-width, initial-scale=1',
      'SiteName=云溪市人民政府',
      'SiteDomain=www.yunxi.example',
      'SiteIDCode=1234567890',
      'ColumnName=法治政府建设年度报告',
      'ColumnDescription=全市各级各部门的年度报告',
      'ColumnKeywords=法治政府;年度报告',
      'ColumnType=信息公开',
      'ArticleTitle=中共云溪市委 云溪市人民政府关于2024年度法治政府建设情况的报告',
      'PubDate=2025-03-25 09:30',
      'ContentSource=市司法局',
      'Keywords=法治政府',
      'Author=市司法局',
      'Description=2024年度报告',
      'Url=https://www.yunxi.example/1',
    ])
  })

  test('has no tag for what nobody said', () => {
    expect(tags(pageOf({ ...report, published: null }))).toEqual([
      'viewport=width=device-width, initial-scale=1',
      'ArticleTitle=中共云溪市委 云溪市人民政府关于2024年度法治政府建设情况的报告',
    ])
    expect(tags(pageOf(report, { publish: { site: { name: ' ' }, keywords: [] } }))).not.toContainEqual(
      expect.stringMatching(/=$|null|undefined/),
    )
  })

  test('allows its own style sheet by its hash, and nothing else', () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(full)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(full).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"`,
    )
  })

  test('loads nothing: no address outside the page but those it was given', () => {
    const addresses = [...full.matchAll(/(?:https?:)?\/\/[^\s"'<>)]+/g)].map(([address]) => address)
    expect(new Set(addresses)).toEqual(new Set(['https://www.yunxi.example/1', 'https://schema.org']))
    expect(full).not.toMatch(/\ssrc=|@import|url\((?!#)/)
  })

  test('says in JSON-LD what the page is, with the figures it marks', () => {
    const data: unknown = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(full)?.[1] ?? '')
    expect(data).toMatchObject({
      '@type': 'Report',
      name: '中共云溪市委 云溪市人民政府关于2024年度法治政府建设情况的报告',
      inLanguage: 'zh-CN',
      author: [{ '@type': 'GovernmentOrganization', name: '中共云溪市委' }, { name: '云溪市人民政府' }],
      dateCreated: '2025-02-28',
      datePublished: '2025-03-25',
      temporalCoverage: '2024',
      identifier: '11620300013909010R/2025-48086',
      hasPart: {
        '@type': 'Dataset',
        variableMeasured: [
          { '@id': '#n1', propertyID: 'reconsideration.accepted', value: 102, unitText: '件' },
          { value: 32 },
          { value: 31.4, unitText: '%' },
        ],
        distribution: [{ contentUrl: 'figures.json', encodingFormat: 'application/json' }, { contentUrl: 'figures.csv' }],
      },
    })
  })

  const real = corpusReports()
  describe.skipIf(unavailable(real.length === 0, '没有语料，网页大小不检查'))('and the whole page of a real report', () => {
    test.each(real)('stays under 120 kB: $name', each => {
      expect(new TextEncoder().encode(pageOf(each.report, publication)).length).toBeLessThan(120_000)
    })
  })
})
