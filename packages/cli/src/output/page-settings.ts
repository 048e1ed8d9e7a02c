import { basename } from 'node:path'
import type { HtmlOptions } from '@fazhi/render'
import type { Report } from '@fazhi/schema'
import { loadConfig } from '../config/load-config.ts'
import { parseReadable } from '../input/parse-readable.ts'
import { settingsOf } from '../publish/settings-of.ts'

/** Options of pages as the command line takes them. */
export interface PageOptions {
  readonly charts?: boolean
  /** Last year's report, drawn beside this year's. */
  readonly previous?: string
}

/** What a page says beside the report: its known figures, charts if asked for, site, column and facts of publication as configured. */
export async function pageSettings(report: Report, path: string, options: PageOptions, folder: string): Promise<HtmlOptions> {
  const { examine } = await import('@fazhi/claims')
  const { config } = await loadConfig(folder)
  const { column, publishOf } = settingsOf({}, config)
  const { site = {}, column: about = {} } = column
  const before = options.previous === undefined ? null : (await parseReadable(options.previous)).report
  const charts = before === null ? {} : { previous: { report: before, examination: examine(before) } }
  return {
    examination: examine(report),
    ...(options.charts === true || before !== null ? { charts } : {}),
    ...(config.publish === undefined ? {} : { publish: { site, column: about, ...publishOf(basename(path)) } }),
  }
}
