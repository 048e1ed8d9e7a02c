/** 下载 What lies beside the page of each report, in the order offered. */
export const downloads = [
  { file: 'report.docx', term: 'Word 文档', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { file: 'report.md', term: 'Markdown', mediaType: 'text/markdown' },
  { file: 'report.json', term: '报告结构（JSON）', mediaType: 'application/json' },
  { file: 'figures.json', term: '数字（JSON）', mediaType: 'application/json' },
  { file: 'figures.csv', term: '数字（CSV）', mediaType: 'text/csv' },
] as const
