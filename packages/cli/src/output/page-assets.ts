import { type Download, figuresCsv, figuresJson } from '@fazhi/render'
import type { Examination, Report } from '@fazhi/schema'

/** 网页旁边的文件 */
export interface PageAssets {
  /** What the page links: the formats that are set beside it, and the figures. */
  readonly downloads: readonly Download[]
  /** What is to be written beside it, by name. */
  readonly files: readonly (readonly [name: string, content: string])[]
}

const set = [
  { target: 'docx', term: 'Word 文档', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { target: 'md', term: 'Markdown', mediaType: 'text/markdown' },
] as const

/** The figures of a report as files called after it, and links to them and to what else is set with the page. */
export function pageAssets(report: Report, examination: Examination, stem: string, targets: readonly string[]): PageAssets {
  const link = (name: string): string => encodeURIComponent(name)
  const beside = set.filter(({ target }) => targets.includes(target))
  return {
    downloads: [
      ...beside.map(({ target, term, mediaType }) => ({ href: link(`${stem}.${target}`), term, mediaType })),
      { href: link(`${stem}.figures.json`), term: '数字（JSON）', mediaType: 'application/json' },
      { href: link(`${stem}.figures.csv`), term: '数字（CSV）', mediaType: 'text/csv' },
    ],
    files: [
      [`${stem}.figures.json`, figuresJson(report, examination)],
      [`${stem}.figures.csv`, figuresCsv(report, examination)],
    ],
  }
}
