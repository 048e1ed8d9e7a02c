import { figuresCsv, figuresJson } from '@fazhi/render'
import { docx } from '@fazhi/render/docx'
import { html } from '@fazhi/render/html'
import { markdown } from '@fazhi/render/markdown'
import type { Diagnostic, Examination, Publication, Report } from '@fazhi/schema'
import { bodiesOf } from './bodies-of.ts'
import type { Column } from './column.ts'
import { columnName } from './column-name.ts'
import { downloads } from './downloads.ts'
import type { Entry } from './entry.ts'
import { publicReport } from './public-report.ts'
import type { SiteFile } from './site-file.ts'

/** What `docx` is to be set with. */
export interface WordSettings {
  readonly fonts?: 'fangzheng' | 'windows' | 'linux'
  readonly margins?: 'dialog' | 'ruler'
}

/** 一份报告的各个文件 Its page and everything that can be downloaded from it, all in one folder. */
export async function reportFiles(input: {
  readonly entry: Entry
  readonly report: Report
  readonly examination: Examination
  readonly column: Column
  readonly publish?: Publication
  readonly word?: WordSettings
  /** Last year's report of the same bodies, whose figures are drawn beside this year's. */
  readonly previous?: { readonly report: Report; readonly examination: Examination }
}): Promise<{ readonly files: readonly SiteFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const { entry, examination, column, publish = {}, word = {}, previous } = input
  const report = publicReport(input.report)
  const page = await html.render(report, {
    examination,
    charts: previous === undefined ? {} : { previous },
    publish: { ...column, column: { ...column.column, name: columnName(column) }, ...publish },
    downloads: downloads.map(({ file, term, mediaType }) => ({ href: file, term, mediaType })),
    trail: [
      { href: '../../index.html', term: columnName(column) },
      ...(entry.year === null ? [] : [{ href: `../../years/${entry.year}.html`, term: `${entry.year}年` }]),
      ...bodiesOf([entry]).map(({ name, page: path }) => ({ href: `../../${path}`, term: name })),
    ],
  })
  const documents = await Promise.all([docx.render(report, { ...word, form: 'public' }), markdown.render(report)])
  const [wordFile, plain] = documents
  const contents = {
    'index.html': page.bytes,
    'report.docx': wordFile.bytes,
    'report.md': plain.bytes,
    'report.json': `${JSON.stringify(report)}\n`,
    'figures.json': figuresJson(report, examination),
    'figures.csv': figuresCsv(report, examination),
  }
  return {
    files: Object.entries(contents).map(([name, content]) => ({ path: `reports/${entry.slug}/${name}`, content })),
    diagnostics: page.diagnostics,
  }
}
