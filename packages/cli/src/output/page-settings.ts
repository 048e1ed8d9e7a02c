import { dirname } from 'node:path'
import type { Parsed } from '@fazhi/parse'
import type { HtmlOptions } from '@fazhi/render'
import type { Diagnostic } from '@fazhi/schema'
import { loadConfig } from '../config/load-config.ts'
import { parseReadable } from '../input/parse-readable.ts'
import { remarkIn } from '../publish/remark-in.ts'
import { remarkPlace } from '../publish/remark-place.ts'
import { reportKey } from '../publish/report-key.ts'
import { settingsOf } from '../publish/settings-of.ts'

/** Options of pages as the command line takes them. */
export interface PageOptions {
  readonly charts?: boolean
  /** Last year's report, drawn beside this year's. */
  readonly previous?: string
}

/** What a page is set with, and how a finding about it is told. */
export interface PageSettings {
  readonly settings: HtmlOptions
  readonly sentence: (finding: Diagnostic) => string
}

/** What a page says beside the report: its known figures, charts if asked for, site, column and facts of publication as configured. */
export async function pageSettings(parsed: Parsed, path: string, options: PageOptions): Promise<PageSettings> {
  const { examine } = await import('@fazhi/claims')
  const loaded = await loadConfig(dirname(path))
  const told = settingsOf({}, loaded)
  const { site = {}, column = {} } = told.column
  const { report } = parsed
  const remark = remarkIn(parsed)
  const key = reportKey(path, loaded.config)
  const before = options.previous === undefined ? null : (await parseReadable(options.previous)).report
  const charts = before === null ? {} : { previous: { report: before, examination: examine(before) } }
  const settings = {
    examination: examine(report),
    ...(options.charts === true || before !== null ? { charts } : {}),
    ...(loaded.config.publish === undefined ? {} : { publish: { site, column, ...told.publishOf(key) } }),
  }
  const sentence = (finding: Diagnostic): string => {
    const { message, ...where } = remark(finding)
    return `${remarkPlace({ message, ...where }, path, key, told)}：${message}`
  }
  return { settings, sentence }
}
