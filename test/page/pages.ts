import { corpusReports } from '../support/corpus-reports.ts'
import { emptyReport } from '../support/empty-report.ts'
import { chartedPage } from './charted-page.ts'
import { pageOf } from './page-of.ts'
import { publication } from './publication.ts'
import { specimen } from './specimen.ts'

/** Pages that between them have everything a page can have; those of the corpus too, where there is one. */
export function pages(): readonly { readonly name: string; readonly content: string }[] {
  const { report, examination } = specimen()
  return [
    { name: 'specimen', content: pageOf(report, { examination, ...publication }) },
    { name: 'bare', content: pageOf(report) },
    { name: 'empty', content: pageOf(emptyReport) },
    { name: 'charted', content: chartedPage() },
    ...corpusReports().map(each => ({ name: each.name, content: pageOf(each.report, publication) })),
  ]
}
