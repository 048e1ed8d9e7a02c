import { byBodyAndYear } from './by-body-and-year.ts'
import type { Column } from './column.ts'
import { columnName } from './column-name.ts'
import { downloads } from './downloads.ts'
import type { Entry } from './entry.ts'
import { timeliness } from './timeliness.ts'

/** 报告清单 For programs: `{ version, column, reports }`, each report with its dates, timeliness and files, addresses relative to the column. */
export function reportsJson(entries: readonly Entry[], column: Column): string {
  const reports = [...entries].sort(byBodyAndYear).map(entry => {
    const { slug, title, year, bodies, profile, writtenOn, publishedOn, deadline } = entry
    const folder = `reports/${slug}/`
    const files = downloads.map(({ file, mediaType }) => ({ href: `${folder}${file}`, mediaType }))
    return {
      title,
      year,
      bodies,
      profile,
      writtenOn,
      publishedOn,
      deadline,
      timeliness: timeliness(entry).verdict,
      page: `${folder}index.html`,
      files,
    }
  })
  return `${JSON.stringify({ version: 1, column: columnName(column), reports }, null, 1)}\n`
}
