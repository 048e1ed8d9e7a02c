import { examine } from '../../packages/claims/src/index.ts'
import { parse } from '../../packages/parse/src/index.ts'
import { html } from '../../packages/render/src/renderers/html/html.ts'
import type { HtmlOptions } from '../../packages/render/src/renderers/html/html-options.ts'
import type { Report } from '../../packages/schema/src/index.ts'
import { corpusFiles } from '../support/corpus.ts'
import { emptyReport } from '../support/empty-report.ts'
import { specimen } from './specimen.ts'

const decoder = new TextDecoder()

export const publish: NonNullable<HtmlOptions['publish']> = {
  site: { name: '云溪市人民政府', domain: 'www.yunxi.example', idCode: '1234567890' },
  column: { name: '法治政府建设年度报告', description: '全市各级各部门的年度报告', keywords: ['法治政府', '年度报告'], type: '信息公开' },
  page: {
    publishedAt: '2025-03-25 09:30',
    source: '市司法局',
    author: '市司法局',
    keywords: ['法治政府'],
    description: '2024年度报告',
    url: 'https://www.yunxi.example/1',
  },
  disclosure: { identifier: '11620300013909010R/2025-48086', subject: '综合政务', validity: '有效' },
}

export const downloads: NonNullable<HtmlOptions['downloads']> = [
  { href: 'figures.json', term: '数字（JSON）', mediaType: 'application/json' },
  { href: 'figures.csv', term: '数字（CSV）', mediaType: 'text/csv' },
  { href: '报告.docx', term: 'Word 文档' },
]

/** The page of a report as text. */
export function pageOf(report: Report, options: HtmlOptions = {}): string {
  const rendered = html.render(report, options)
  if (rendered instanceof Promise) throw new Error('The page is rendered at once.')
  return decoder.decode(rendered.bytes)
}

/** Pages that between them have everything a page can have; those of the corpus too, where there is one. */
export function pages(): readonly { readonly name: string; readonly content: string }[] {
  const { report, examination } = specimen()
  return [
    { name: 'specimen', content: pageOf(report, { examination, publish, downloads }) },
    { name: 'bare', content: pageOf(report) },
    { name: 'empty', content: pageOf(emptyReport) },
    { name: 'charted', content: chartedPage() },
    ...corpusReports().map(each => ({ name: each.name, content: pageOf(each.report, { publish }) })),
  ]
}

/** Real reports, where the folder with them is at hand. */
export function corpusReports(): readonly { readonly name: string; readonly report: Report; readonly text: string }[] {
  return corpusFiles().map(file => {
    const { report, source } = parse(file)
    return { name: file.name, report, text: source.text }
  })
}

/** A report and the one of the year before, each figure known by its words. */
export function chartedPage(): string {
  const [current, previous] = [
    written(2024, '收到行政复议申请126件，受理行政复议案件102件，审结102件，维持40件，纠错32件，调解和解结案30件'),
    written(2023, '收到行政复议申请118件，受理行政复议案件96件，审结90件，维持45件，纠错21件'),
  ]
  return pageOf(current.report, { examination: current.examination, charts: { previous } })
}

function written(year: number, reconsideration: string): { readonly report: Report; readonly examination: ReturnType<typeof examine> } {
  const text = [
    `云溪市${year}年度法治政府建设情况报告`,
    '一、主要举措和成效',
    `全年${reconsideration}。新收行政诉讼案件${year - 1950}件，行政诉讼案件开庭审理20件，行政机关败诉3件。`,
    '二、存在的不足和原因',
    '个别单位重视不够。',
  ].join('\n\n')
  const { report } = parse({ name: '报告.txt', bytes: new TextEncoder().encode(text) })
  return { report, examination: examine(report) }
}
