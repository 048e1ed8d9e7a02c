import type { HtmlOptions } from '../../packages/render/src/renderers/html/html-options.ts'

/** What the site of an invented city says of its pages: everything that can be said, and the files beside the page. */
export const publication: Required<Pick<HtmlOptions, 'publish' | 'downloads'>> = {
  publish: {
    site: { name: '云溪市人民政府', domain: 'www.yunxi.example', idCode: '1234567890' },
    column: { name: '法治政府建设年度报告', description: '全市各级各部门的年度报告', keywords: ['法治政府', '年度报告'], type: '信息公开' },
    publishedAt: '2025-03-25 09:30',
    source: '市司法局',
    author: '市司法局',
    keywords: ['法治政府'],
    description: '2024年度报告',
    url: 'https://www.yunxi.example/1',
    identifier: '11620300013909010R/2025-48086',
    subject: '综合政务',
    validity: '有效',
  },
  downloads: [
    { href: 'figures.json', term: '数字（JSON）', mediaType: 'application/json' },
    { href: 'figures.csv', term: '数字（CSV）', mediaType: 'text/csv' },
    { href: '报告.docx', term: 'Word 文档' },
  ],
}
