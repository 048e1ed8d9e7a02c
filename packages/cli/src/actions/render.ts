import { basename, extname } from 'node:path'
import { parseReadable } from '../input/parse-readable.ts'
import { type PageOptions, pageSettings } from '../output/page-settings.ts'
import { renderTo, targetsOf } from '../output/render-to.ts'
import { type WordOptions, wordSettings } from '../output/word-settings.ts'

interface Options extends WordOptions, PageOptions {
  readonly to: string
  readonly out: string
  /** Whether Word files keep where their numbers came from, where the file knows; false only with --no-bind. */
  readonly bind?: boolean
  readonly force?: boolean
}

/** Sets one report in every format asked for. */
export async function render(path: string, options: Options): Promise<number> {
  const targets = targetsOf(options.to)
  const { report, source } = await parseReadable(path)
  const page = targets.includes('html') ? await pageSettings(report, path, options, options.out) : {}
  await renderTo(report, {
    to: options.to,
    out: options.out,
    stem: basename(path, extname(path)),
    input: path,
    force: options.force ?? false,
    settings: { ...(await wordSettings(options, options.out)), ...page, bound: options.bind === false ? [] : source.bound },
  })
  return 0
}
