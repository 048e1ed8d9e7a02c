import { basename, dirname, extname } from 'node:path'
import { parseReadable } from '../input/parse-readable.ts'
import { type PageOptions, pageSettings } from '../output/page-settings.ts'
import { renderTo, targetsOf } from '../output/render-to.ts'
import { type WordOptions, wordSettings } from '../output/word-settings.ts'

interface Options extends WordOptions, PageOptions {
  readonly to: string
  readonly out: string
  readonly force?: boolean
}

/** Sets one report in every format asked for. */
export async function render(path: string, options: Options): Promise<number> {
  const targets = targetsOf(options.to)
  const parsed = await parseReadable(path)
  const charted = options.charts === true || options.previous !== undefined
  const page =
    targets.includes('html') || (charted && targets.includes('docx')) ? await pageSettings(parsed, path, options) : { settings: {} }
  await renderTo(parsed.report, {
    to: options.to,
    out: options.out,
    stem: basename(path, extname(path)),
    input: path,
    force: options.force ?? false,
    ...page,
    settings: { ...(await wordSettings(options, dirname(path))), ...page.settings },
  })
  return 0
}
